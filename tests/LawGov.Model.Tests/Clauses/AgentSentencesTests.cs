using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>What 由 says in running text, clause by clause; - where it says nothing of a task.</summary>
public class AgentSentencesTests
{
    [Theory]
    [InlineData("由县交通局牵头,县财政局配合,对旧桥逐座排查。", "县交通局 县财政局")]
    [InlineData("旧桥主要由县交通局牵头,各乡镇配合,逐座排查。", "县交通局 各乡镇")]
    [InlineData("由县交通局牵头,制定方案。", "县交通局")]
    [InlineData("由县交通局负责。抓紧完成。", "县交通局")]
    [InlineData("建桥由县交通局牵头,县财政局配合;架灯由县城管局牵头,县电力公司配合。", "县交通局 县财政局|县城管局 县电力公司")]
    [InlineData("县城的,由县交通局牵头,县财政局配合;乡镇的由各乡镇负责。", "县交通局 县财政局")] // a part of the matter
    [InlineData("县城的,由县交通局牵头,县财政局配合;由各乡镇负责。", "县交通局 县财政局|各乡镇")] // vouched for
    [InlineData("备齐材料,由县交通局负责,抓紧完成。", "-")] // a step
    [InlineData("桥面由县交通局负责,抓紧完成。", "-")] // a part of the matter
    [InlineData("符合条件的,由县交通局负责。", "-")] // a case
    [InlineData("由各乡镇牵头,制定方案。", "-")] // no single body
    [InlineData("由县交通局配合,制定方案。", "-")] // helps only
    [InlineData("自由贸易区负责,抓紧完成。", "-")]
    [InlineData("由此负责。", "-")]
    [InlineData("由", "-")]
    [InlineData("", "-")]
    public void Agents(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData(39, "县交通局 县财政局")]
    [InlineData(41, "-")]
    public void What_stands_before_is_not_longer_than_a_member(int length, string expected) => Read(new string('桥', length) + "由县交通局牵头,县财政局配合。").ShouldBe(expected);

    private static string Read(string text)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<UnitClause>();
        AgentSentences.Find(new ClauseText(compact.Chars, 0, compact), found);
        return found.Count == 0 ? "-" : string.Join('|', found.Select(c => string.Join(' ', c.Units.Select(u => compact.Slice(u.Range.Start, u.Range.End).ToString()))));
    }
}
