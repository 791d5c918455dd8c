using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Clauses in brackets, with what was not understood (?) and what has only one of its brackets (!); and on lines.</summary>
public class ClauseFinderTests
{
    [Theory]
    [InlineData("建桥。(责任单位:县交通局)", "(责任单位:县交通局)")]
    [InlineData("(责任单位:县交通局)", "(责任单位:县交通局)")]
    [InlineData("建桥(县交通局牵头),再修路(县住建局牵头)。", "(县交通局牵头) (县住建局牵头)")]
    [InlineData("建桥。(县交通局、县财政局)", "(县交通局、县财政局)")]
    [InlineData("建桥(县交通局、县财政局)。", "(县交通局、县财政局)")]
    [InlineData("建桥(县交通局、县财政局)再修路。", "")] // names in the middle of a sentence
    [InlineData("①建桥(县交通局、县财政局);②修路。", "(县交通局、县财政局)")] // the next point begins behind it
    [InlineData("1.建桥(县交通局、县财政局);2.修路。", "(县交通局、县财政局)")]
    [InlineData("一是建桥(县交通局、县财政局);二是修路。", "(县交通局、县财政局)")]
    [InlineData("(1)建桥(县交通局、县财政局)。(2)修路。", "(县交通局、县财政局)")]
    [InlineData("建桥(县交通局、县财政局);修路。", "")]
    [InlineData("会同(县交通局、县财政局)", "")]
    [InlineData("以及(县交通局、县财政局)", "")]
    [InlineData("包括(县交通局、县财政局)", "")]
    [InlineData("例如(县交通局、县财政局)", "")]
    [InlineData("有关部门、(县交通局、县财政局)", "")]
    [InlineData("建桥。(责任单位:县交通局(牵头)、县财政局)", "(责任单位:县交通局(牵头)、县财政局)")] // the outer bracket
    [InlineData("建桥(二期(县交通局牵头))。", "(县交通局牵头)")]
    [InlineData("建桥(由企业自行负责)的工程", "")] // who does a part
    [InlineData("建桥(校内由市教育局负责)的工程", "")]
    [InlineData("建桥(由县交通局负责)", "(由县交通局负责)")]
    [InlineData("建桥(由县交通局负责)。", "(由县交通局负责)")]
    [InlineData("建桥(责任单位:由县交通局负责)的工程", "(责任单位:由县交通局负责)")]
    [InlineData("建桥。(长期坚持)", "(长期坚持)")]
    [InlineData("建桥(长期坚持)再修路", "")]
    [InlineData("建桥。(县交通局牵头)(2024年6月底)", "(县交通局牵头) (2024年6月底)")]
    [InlineData("建桥(2024年6月底)再修路", "")]
    [InlineData("建桥。(县交通局牵头)再修路(2024年6月底)等", "(县交通局牵头)")]
    [InlineData("建桥", "")]
    public void Clauses_in_brackets(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("建桥。(责任单位:县交通局", "(责任单位:县交通局 !(责任单位:县交通局")]
    [InlineData("建桥。(县交通局牵头", "(县交通局牵头 !(县交通局牵头")]
    [InlineData("建桥。(县交通局、县财政局", "?(县交通局、县财政局")]
    [InlineData("建桥。(县交通局、县财政局。", "?(县交通局、县财政局。")]
    [InlineData("建桥(二期", "")]
    [InlineData("建桥。责任单位:县交通局)", "责任单位:县交通局) !责任单位:县交通局)")]
    [InlineData("建桥;责任单位:县交通局)", "责任单位:县交通局) !责任单位:县交通局)")]
    [InlineData("建桥!责任单位:县交通局)", "责任单位:县交通局) !责任单位:县交通局)")]
    [InlineData("建桥。(县财政局牵头)责任单位:县交通局)", "(县财政局牵头)")] // read already
    [InlineData("建桥。(县财政局牵头)。责任单位:县交通局)", "(县财政局牵头) 责任单位:县交通局) !责任单位:县交通局)")]
    [InlineData("建桥二期)", "")]
    [InlineData("建桥。(牵头情况不明、责任也不清楚)", "?(牵头情况不明、责任也不清楚)")]
    public void Damaged_clauses(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("责任单位:县交通局", "县交通局")]
    [InlineData("责任单位:县交通局)", "县交通局")] // its opening bracket is lost
    [InlineData("责任单位:县交通局(牵头)", "县交通局")]
    [InlineData("责任单位:", "-")]
    [InlineData("建桥", "-")]
    public void Lines(string line, string units) => UnitsOf(line, ClauseFinder.ReadLine(new ClauseText(line, 0, null))).ShouldBe(units);

    private static string UnitsOf(string text, UnitClause? clause) => clause is null ? "-" : string.Join(' ', clause.Units.Select(u => text[u.Range.Start..u.Range.End]));

    private static string Found(string text)
    {
        var finds = new ClauseFinds();
        ClauseFinder.FindBracketed(new ClauseText(text, 0, null), finds);
        return string.Join(' ', finds.Clauses.Select(c => text[c.Range.Start..c.Range.End])
            .Concat(finds.Unread.Select(r => "?" + text[r.Start..r.End])).Concat(finds.Unpaired.Select(r => "!" + text[r.Start..r.End])));
    }
}
