using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Predicates behind names: where they start, and which role they say.</summary>
public class VerbPhrasesTests
{
    [Theory]
    [InlineData("县水利局|牵头", AssignmentRole.Lead)]
    [InlineData("县水利局|牵头并按职责分工负责", AssignmentRole.Lead)]
    [InlineData("县水利局|牵头并", AssignmentRole.Lead)]
    [InlineData("县水利局|负责并牵头协调", AssignmentRole.Lead)]
    [InlineData("县水利局|牵头组织实施", AssignmentRole.Lead)]
    [InlineData("县水利局|负总责", AssignmentRole.Lead)]
    [InlineData("县水利局|分别牵头负责", AssignmentRole.Lead)]
    [InlineData("县水利局|负责落实", AssignmentRole.Responsible)]
    [InlineData("县水利局|负责并组织实施", AssignmentRole.Responsible)]
    [InlineData("县水利局|按照“谁主管、谁负责”原则负责", AssignmentRole.Responsible)]
    [InlineData("县水利局|在各自职责范围内负责", AssignmentRole.Responsible)]
    [InlineData("县水利局|按职责分工分别负责", AssignmentRole.SeparatelyResponsible)]
    [InlineData("县水利局|配合组织落实", AssignmentRole.Cooperating)]
    [InlineData("县水利局|负责配合", AssignmentRole.Cooperating)]
    [InlineData("县水利局|配合保障", AssignmentRole.Cooperating)]
    [InlineData("县水利局|配合做好相关工作", AssignmentRole.Cooperating)]
    [InlineData("县水利局|为主", AssignmentRole.Lead)]
    [InlineData("县水利局|分工协作", AssignmentRole.Cooperating)]
    [InlineData("县水利局|协抓", AssignmentRole.Cooperating)]
    [InlineData("县水利局|参与", AssignmentRole.Participating)]
    [InlineData("县水利局|负责指导", AssignmentRole.Guiding)]
    [InlineData("各乡镇|组织落实", AssignmentRole.Implementing)]
    [InlineData("各乡镇|结合实际贯彻落实", AssignmentRole.Implementing)]
    [InlineData("各社会组织|落实", AssignmentRole.Implementing)]
    [InlineData("各群团组织|配合", AssignmentRole.Cooperating)]
    public void Predicate_is_cut_from_the_names(string written, AssignmentRole role)
    {
        var member = written.Replace("|", "", StringComparison.Ordinal);
        VerbPhrases.ReadTail(member, out var read).ShouldBe(member.Length - written.IndexOf('|', StringComparison.Ordinal));
        read.ShouldBe(role);
    }

    [Theory]
    [InlineData("县水利局")]
    [InlineData("县水利局负责人")]
    [InlineData("社会组织")]
    [InlineData("县水土保持监督")]
    [InlineData("县水土保持服务")]
    [InlineData("县安全保障")]
    [InlineData("")]
    public void No_predicate(string member) => VerbPhrases.ReadTail(member, out _).ShouldBe(0);

    [Theory]
    [InlineData("企业内由县水利局", 3)]
    [InlineData("企业内由县局", 3)]
    [InlineData("企业内由县", 0)] // two characters are a name, one is none
    [InlineData("由县水利局", 0)]
    [InlineData("自由贸易试验区管委会", 0)]
    [InlineData("县水利局", 0)]
    public void Agent_stands_behind_its_word(string names, int at) => AgentVerbs.FindAgent(names).ShouldBe(at);

    [Theory]
    [InlineData("县水利局牵头县林业局", 6)]
    [InlineData("县水利局牵头并会同县林业局", 7)]
    [InlineData("县水利局牵头负责", 0)]
    [InlineData("县水利局牵头单位", 0)]
    public void Verb_inside_ends_the_first_name(string member, int end) => VerbPhrases.FindInner(member).ShouldBe(end);
}
