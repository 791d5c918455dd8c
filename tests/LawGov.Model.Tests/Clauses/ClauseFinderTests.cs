using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Clauses in brackets, with what was not understood (?) and what has only one of its brackets (!); on lines; and in closing sentences.</summary>
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

    [Theory]
    [InlineData("建好桥梁。县交通局牵头,县财政局配合。", "县交通局 县财政局")]
    [InlineData("县交通局牵头。", "县交通局")]
    [InlineData("建好桥梁;县交通局牵头", "县交通局")]
    [InlineData("建好桥梁!县交通局牵头", "县交通局")]
    [InlineData("建好桥梁。县交通局牵头,2024年10月底前完成。", "县交通局")]
    [InlineData("建好桥梁。责任单位为县交通局、县财政局。", "县交通局 县财政局")]
    [InlineData("建好桥梁。", "-")]
    [InlineData("甲牵头。", "-")] // too short
    [InlineData("建好桥梁,县交通局牵头。", "-")]
    [InlineData("建好“桥梁”,县交通局牵头。", "-")]
    [InlineData("落实《办法》,县交通局牵头。", "-")]
    [InlineData("提高5%,县交通局牵头。", "-")]
    [InlineData("建好桥梁。县交通局、县财政局。", "-")] // names alone
    [InlineData("成立县桥梁领导小组,县交通局牵头。", "-")] // about a body
    [InlineData("组建县桥梁专班,县交通局牵头。", "-")]
    [InlineData("设立县桥梁办公室,县交通局牵头。", "-")]
    [InlineData("办公室设在县交通局,县财政局配合。", "-")]
    [InlineData("", "-")]
    [InlineData("成立县桥梁建设领导小组,办公室设在县交通局,负责统筹。", "-")] // what is founded, and where it sits
    [InlineData("组建县桥梁专班,负责统筹协调。", "-")]
    [InlineData("各单位要加强配合,县交通局负责。", "-")] // prose tells what has to be done
    [InlineData("县交通局须牵头,县财政局配合。", "-")]
    [InlineData("县财政局主要负责,县交通局配合。", "县财政局 县交通局")]
    [InlineData("县要素办负责,县交通局配合。", "县要素办 县交通局")]
    [InlineData("县桥梁建设领导小组负责统筹。", "县桥梁建设领导小组")]
    [InlineData("关于“桥梁老化”的问题,由县交通局会同县财政局负责落实。", "县交通局 县财政局")] // 由 behind a comma
    [InlineData("建好桥梁,由县交通局牵头,由县财政局配合。", "县交通局 县财政局")]
    [InlineData("桥头改由村道接入,由县交通局牵头。", "县交通局")]
    [InlineData("桥费,由过桥的人付清,由县交通局牵头。", "县交通局")] // the first 由 is prose
    [InlineData("建好桥梁,由县交通局牵头,工期由县财政局定。", "-")]
    [InlineData("建好桥梁,由各乡镇负责。", "-")] // no single body
    [InlineData("成立县桥梁专班,由县交通局负责召集会议。", "-")] // an object behind the verb
    [InlineData("建好桥梁,由首位接待人员负责到底。", "-")]
    public void Closing_sentences(string text, string units) => UnitsOf(text, ClauseFinder.ReadClosingSentence(new ClauseText(text, 0, null))).ShouldBe(units);

    [Theory]
    [InlineData("建好桥梁。责任单位 县交通局、县财政局。", "县交通局 县财政局")] // a gap for the colon
    [InlineData("建好桥梁。责任单位县交通局、县财政局。", "-")]
    public void Closing_sentences_with_gaps(string text, string units)
    {
        using var compact = Normalizer.Normalize(text);
        UnitsOf(compact.Chars.ToString(), ClauseFinder.ReadClosingSentence(new ClauseText(compact.Chars, 0, compact))).ShouldBe(units);
    }

    [Theory]
    [InlineData(4, true)] // 160 characters
    [InlineData(5, false)]
    public void No_closing_sentence_is_longer(int length, bool isFound) =>
        (ClauseFinder.ReadClosingSentence(new ClauseText($"建桥。{new string('文', length)}{string.Concat(Enumerable.Repeat("县水利局、", 30))}县交通局牵头", 0, null)) is not null).ShouldBe(isFound);

    private static string UnitsOf(string text, UnitClause? clause) => clause is null ? "-" : string.Join(' ', clause.Units.Select(u => text[u.Range.Start..u.Range.End]));

    private static string Found(string text)
    {
        var finds = new ClauseFinds();
        ClauseFinder.FindBracketed(new ClauseText(text, 0, null), finds);
        return string.Join(' ', finds.Clauses.Select(c => text[c.Range.Start..c.Range.End])
            .Concat(finds.Unread.Select(r => "?" + text[r.Start..r.End])).Concat(finds.Unpaired.Select(r => "!" + text[r.Start..r.End])));
    }
}
