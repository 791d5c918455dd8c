using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>The units of a clause without brackets that ends a text; - where it is prose.</summary>
public class ClosingSentencesTests
{
    [Theory]
    [InlineData("建好桥梁。县交通局牵头,县财政局配合。", "县交通局 县财政局")]
    [InlineData("县交通局牵头。", "县交通局")]
    [InlineData("建好桥梁;县交通局牵头", "县交通局")]
    [InlineData("--由县交通局会同各县(市)组织落实。", "县交通局 各县(市)")]
    [InlineData("建好桥梁。--由县交通局、县财政局负责。", "县交通局 县财政局")]
    [InlineData("建好桥梁!县交通局牵头", "县交通局")]
    [InlineData("建好桥梁。县交通局牵头,2024年10月底前完成。", "县交通局")]
    [InlineData("建好桥梁。责任单位为县交通局、县财政局。", "县交通局 县财政局")]
    [InlineData("建好桥梁。", "-")]
    [InlineData("引导社会参与。", "-")] // asked to take part
    [InlineData("动员全社会参与。", "-")]
    [InlineData("鼓励企业参与。", "-")]
    [InlineData("建好桥梁。县交通局参与。", "县交通局")]
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
    [InlineData("整理目录。办公室牵头,各科室配合。", "办公室 各科室")] // the general office of the body whose plan it is
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
    [InlineData("建好桥梁。由县交通局编制,7月1日完成。", "县交通局")] // a verb of making behind 由
    [InlineData("建好桥梁。由县交通局、县水利局共同编制,县民政局汇总。", "县交通局 县水利局 县民政局")]
    [InlineData("建好桥梁。由县交通局、县水利局分别与各乡镇政府共同编制,有关部门参与,7月1日完成。", "县交通局 县水利局 各乡镇政府 有关部门")]
    [InlineData("建好桥梁。由县交通局,7月1日。", "-")]
    [InlineData("建好桥。,7月1日完成。", "-")] // nothing before the time
    [InlineData("建好桥梁。由县交通局审核。", "-")] // a step of a procedure
    [InlineData("桥梁名录,由县交通局编制。", "-")] // who does a part
    [InlineData("桥梁名录由县交通局编制。", "-")]
    [InlineData("建好桥梁。该项目由县交通局负责建设。", "县交通局")]
    [InlineData("建好桥梁。此项活动由县交通局、县文旅局共同组织实施。", "县交通局 县文旅局")]
    [InlineData("建好桥梁。该费用由县交通局承担。", "-")]
    [InlineData("成立县桥梁专班,由县交通局负责召集会议。", "-")] // an object behind the verb
    [InlineData("建好桥梁,由首位接待人员负责到底。", "-")]
    [InlineData("建好桥梁,县交通局牵头,县财政局配合。", "县交通局 县财政局")] // two roles behind a comma
    [InlineData("建好桥梁,修好道路,县交通局负责,各乡镇落实;", "县交通局 各乡镇")]
    [InlineData("建好桥梁,县财政局配合,县交通局牵头。", "-")] // who helps comes first
    [InlineData("建好桥梁,县交通局、县财政局负责。", "-")] // one role may be prose
    [InlineData("建好桥梁,各乡镇牵头,县财政局配合。", "-")]
    [InlineData("成立县桥梁领导小组,县交通局牵头,县财政局配合。", "-")]
    [InlineData("租用仓库,由县商务局负责。", "县商务局")] // what looks like a name stands before 由
    [InlineData("县财政局牵头,由县商务局负责。", "县财政局 县商务局")]
    [InlineData("县财政局、共青团中央等按职责分工负责", "县财政局 共青团中央")] // a name without an ending of bodies
    [InlineData("各有关部门、各乡镇按职责分工负责", "各有关部门 各乡镇")] // groups alone in their paragraph
    [InlineData("建好桥梁。各有关部门、各乡镇按职责分工负责", "-")]
    [InlineData("部门分工:县交通局牵头,各乡镇配合。", "县交通局 各乡镇")] // a noun that leaves the role to the verbs
    [InlineData("工作要点:县交通局牵头,各乡镇配合。", "-")]
    public void Closing_sentences(string text, string units) => UnitsOf(text, ClosingSentences.Read(new ClauseText(text, 0, null))).ShouldBe(units);

    [Theory]
    [InlineData("建好桥梁。责任单位 县交通局、县财政局。", "县交通局 县财政局")] // a gap for the colon
    [InlineData("建好桥梁。责任单位县交通局、县财政局。", "-")]
    public void Closing_sentences_with_gaps(string text, string units)
    {
        using var compact = Normalizer.Normalize(text);
        UnitsOf(compact.Chars.ToString(), ClosingSentences.Read(new ClauseText(compact.Chars, 0, compact))).ShouldBe(units);
    }

    [Theory]
    [InlineData(4, true)] // 160 characters
    [InlineData(5, false)]
    public void No_closing_sentence_is_longer(int length, bool isFound) =>
        (ClosingSentences.Read(new ClauseText($"建桥。{new string('文', length)}{string.Concat(Enumerable.Repeat("县水利局、", 30))}县交通局牵头", 0, null)) is not null).ShouldBe(isFound);

    [Theory]
    [InlineData("县水利局、县财政局等按职责分工负责", true)]
    [InlineData("县水利局牵头，县财政局配合。", true)]
    [InlineData("（县水利局牵头，县财政局配合）", true)]
    [InlineData("【责任单位：县水利局】。", true)]
    [InlineData("建桥，由县水利局负责", false)]
    [InlineData("建桥。（县水利局负责）", false)]
    [InlineData("（二期）", false)]
    public void Lines_that_are_clauses(string line, bool isClause)
    {
        using var compact = Normalizer.Normalize(line);
        ClauseLines.Matches(new ClauseText(compact.Chars, 0, compact)).ShouldBe(isClause);
    }

    [Theory]
    [InlineData("国家发展改革委、科技部、财", true)]
    [InlineData("县水利局、县财政局，各乡", true)]
    [InlineData("教育、科技部、财政部", false)]
    [InlineData("县水利局、河道、堤防", false)]
    [InlineData("县水利局牵头", false)]
    public void Lines_that_clauses_open(string line, bool opens) => ClauseLines.Open(line.Replace('，', ',')).ShouldBe(opens);

    private static string UnitsOf(string text, UnitClause? clause) => clause is null ? "-" : string.Join(' ', clause.Units.Select(u => text[u.Range.Start..u.Range.End]));
}
