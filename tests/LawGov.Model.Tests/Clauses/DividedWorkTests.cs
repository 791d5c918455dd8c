using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Verbs with objects, by which members side by side say what each body does.</summary>
public class DividedWorkTests
{
    [Theory]
    [InlineData("各县政府|负责属地管理", AssignmentRole.Responsible)]
    [InlineData("县水利局|具体负责技术指导", AssignmentRole.Responsible)]
    [InlineData("县水利局|牵头制定标准", AssignmentRole.Lead)]
    [InlineData("县水利局|负责牵头整治", AssignmentRole.Lead)]
    [InlineData("由县水利局|牵头负责起草", AssignmentRole.Lead)]
    [InlineData("县公安局|配合维持秩序", AssignmentRole.Cooperating)]
    [InlineData("县公安局|承担现场警戒", AssignmentRole.Responsible)]
    [InlineData("县公安局|协助疏散人群", AssignmentRole.Cooperating)]
    [InlineData("县水利局|负责一二三四五六七八九十一二", AssignmentRole.Responsible)]
    public void An_object_behind_the_verb_is_no_name(string written, AssignmentRole expected)
    {
        var member = written.Replace("|", "", StringComparison.Ordinal);
        DividedWork.Read(member, out var role).ShouldBe(member.Length - written.IndexOf('|', StringComparison.Ordinal));
        role.ShouldBe(expected);
    }

    [Theory]
    [InlineData("县水利局负责")]
    [InlineData("县水利局负责人")]
    [InlineData("县水利局负责县林业局")]
    [InlineData("负责水利的部门")]
    [InlineData("县水利局负责水利的事务")]
    [InlineData("县水利局负责一二三四五六七八九十一二三")]
    [InlineData("属地负责制")]
    [InlineData("局负责巡查")] // one character is no name
    [InlineData("县水利局巡查河道")]
    public void No_object_behind_a_verb(string member) => DividedWork.Read(member, out _).ShouldBe(0);

    [Theory]
    [InlineData("县水利局负责巡查,各乡镇负责保洁", true)]
    [InlineData("县水利局负责巡查;县公安局配合", true)]
    [InlineData("县水利局负责巡查、清障,各乡镇负责保洁", true)]
    [InlineData("县水利局负责巡查、各乡镇负责保洁", false)] // what 、 goes on is more of the object
    [InlineData("县水利局负责巡查,县公安局、海关配合", true)]
    [InlineData("县水利局负责巡查", false)]
    [InlineData("县水利局负责巡查,全年不少于两次", false)]
    [InlineData("县水利局负责巡查,甲,乙,丙,丁,戊,各乡镇配合", true)] // the sixth mark
    [InlineData("县水利局负责巡查,甲,乙,丙,丁,戊,己,各乡镇配合", false)]
    public void Work_is_divided(string text, bool expected) => DividedWork.Starts(text).ShouldBe(expected);

    [Theory]
    [InlineData("职责划分:县水利局负责巡查督导,各乡镇负责日常保洁", "Responsible 县水利局, Responsible 各乡镇")]
    [InlineData("职责划分:县水利局负责日常保洁", "Responsible 县水利局")]
    [InlineData("县水利局负责日常保洁", null)] // a single sentence may be prose
    [InlineData("县水利局负责巡查、清障、补植,各乡镇负责保洁", "Responsible 县水利局, Responsible 各乡镇")]
    [InlineData("县水利局负责巡查、县林业局配合,各乡镇负责保洁", "Responsible 县水利局, Cooperating 县林业局, Responsible 各乡镇")]
    [InlineData("责任分工:县水利局统筹协调,各乡镇具体实施", "Lead 县水利局, Implementing 各乡镇")]
    [InlineData("县水利局牵头,各乡镇具体抓落实", "Lead 县水利局, Implementing 各乡镇")]
    [InlineData("县水利局主要负责,县公安局配合", "Responsible 县水利局, Cooperating 县公安局")]
    [InlineData("责任单位:县水利局、县公安局,以上单位按职责分工负责", "Responsible 县水利局, Responsible 县公安局")]
    [InlineData("分管副县长牵头,县水利局配合", "Cooperating 县水利局")]
    public void Clauses(string inside, string? units) => Read(inside).ShouldBe(units);

    /// <summary>Work that is divided by verbs with objects alone, with neither noun nor plain verb, may be prose: its names have to be known.</summary>
    [Theory]
    [InlineData("企业负责生产,政府负责监管", true)]
    [InlineData("分工:企业负责生产,政府负责监管", false)]
    [InlineData("县水利局负责巡查,各乡镇配合", false)]
    public void Names_have_to_be_known(string inside, bool expected) => ClauseReader.Read(new ClauseText(inside, 0, null), default)!.NeedsKnownNames.ShouldBe(expected);

    private static string? Read(string inside) =>
        ClauseReader.Read(new ClauseText(inside, 0, null), default) is { } clause ? string.Join(", ", clause.Units.Select(u => $"{u.Role} {inside[u.Range.Start..u.Range.End]}")) : null;
}
