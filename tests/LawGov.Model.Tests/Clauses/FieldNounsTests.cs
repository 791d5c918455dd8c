using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Nouns that head a unit clause, a column or a line of its own, and words that only look like one.</summary>
public class FieldNounsTests
{
    [Theory]
    [InlineData("牵头单位", AssignmentRole.Lead)]
    [InlineData("主办部门", AssignmentRole.Lead)]
    [InlineData("牵头", AssignmentRole.Lead)]
    [InlineData("配合单位", AssignmentRole.Cooperating)]
    [InlineData("协办单位", AssignmentRole.Cooperating)]
    [InlineData("协助单位", AssignmentRole.Cooperating)]
    [InlineData("协同部门", AssignmentRole.Cooperating)]
    [InlineData("协作处室", AssignmentRole.Cooperating)]
    [InlineData("支持单位", AssignmentRole.Cooperating)]
    [InlineData("配合", AssignmentRole.Cooperating)]
    [InlineData("参加单位", AssignmentRole.Participating)]
    [InlineData("参与单位", AssignmentRole.Participating)]
    [InlineData("参与", AssignmentRole.Participating)]
    [InlineData("落实单位", AssignmentRole.Implementing)]
    [InlineData("实施主体", AssignmentRole.Implementing)]
    [InlineData("执行机构", AssignmentRole.Implementing)]
    [InlineData("实行单位", AssignmentRole.Implementing)]
    [InlineData("指导单位", AssignmentRole.Guiding)]
    [InlineData("督导单位", AssignmentRole.Guiding)]
    [InlineData("督办单位", AssignmentRole.Guiding)]
    [InlineData("责任单位", AssignmentRole.Responsible)]
    [InlineData("负责科室", AssignmentRole.Responsible)]
    [InlineData("承办股室", AssignmentRole.Responsible)]
    [InlineData("承担机关", AssignmentRole.Responsible)]
    [InlineData("主责司局", AssignmentRole.Responsible)]
    [InlineData("主管地区", AssignmentRole.Responsible)]
    [InlineData("责任分工", AssignmentRole.Responsible)]
    [InlineData("责任委办局", AssignmentRole.Responsible)]
    [InlineData("责任街镇", AssignmentRole.Responsible)]
    [InlineData("责任县区", AssignmentRole.Responsible)]
    [InlineData("责任县市区", AssignmentRole.Responsible)]
    [InlineData("落实乡镇", AssignmentRole.Implementing)]
    [InlineData("配合市州", AssignmentRole.Cooperating)]
    [InlineData("第一责任单位", AssignmentRole.Responsible)]
    [InlineData("市级责任单位", AssignmentRole.Responsible)]
    [InlineData("整改责任单位", AssignmentRole.Responsible)]
    [InlineData("地方配合单位", AssignmentRole.Cooperating)]
    [InlineData("责任处室(单位)", AssignmentRole.Responsible)]
    [InlineData("责任单位及责任人", AssignmentRole.Responsible)]
    [InlineData("牵头单位、责任单位", AssignmentRole.Lead)]
    [InlineData("责任部门及配合单位", AssignmentRole.Responsible)]
    [InlineData("牵头部门/负责人", AssignmentRole.Lead)]
    [InlineData("责任主要业务相关处室", AssignmentRole.Responsible)] // eight characters behind the role
    public void Nouns_of_units(string noun, AssignmentRole role) => FieldNouns.Classify(noun).ShouldBe(new Field(FieldKind.Units, role, 0) { NamesPersons = noun.Contains('人') });

    [Theory]
    [InlineData("完成时限", nameof(FieldKind.Deadline))]
    [InlineData("时限", nameof(FieldKind.Deadline))]
    [InlineData("整改期限", nameof(FieldKind.Deadline))]
    [InlineData("备注", nameof(FieldKind.Other))]
    [InlineData("责任人", nameof(FieldKind.Other))]
    [InlineData("责任领导", nameof(FieldKind.Other))]
    [InlineData("牵头负责人", nameof(FieldKind.Other))]
    [InlineData("分管领导", nameof(FieldKind.Other))]
    [InlineData("联系人", nameof(FieldKind.Other))]
    [InlineData("主要负责人", nameof(FieldKind.Other))]
    [InlineData("责任", nameof(FieldKind.None))] // too common to stand alone
    [InlineData("落实", nameof(FieldKind.None))]
    [InlineData("负责", nameof(FieldKind.None))]
    [InlineData("责任区域", nameof(FieldKind.None))]
    [InlineData("责任主要业务相关内设处室", nameof(FieldKind.None))] // ten characters behind the role
    [InlineData("支持创业。(责任单位", nameof(FieldKind.None))]
    [InlineData("时间", nameof(FieldKind.None))]
    [InlineData("单位", nameof(FieldKind.None))]
    [InlineData("当地领导", nameof(FieldKind.None))]
    [InlineData("", nameof(FieldKind.None))]
    public void Other_nouns(string noun, string kind) => FieldNouns.Classify(noun).Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("责任人", AssignmentRole.Responsible, true)]
    [InlineData("牵头领导", AssignmentRole.Lead, true)]
    [InlineData("分管领导", AssignmentRole.Lead, false)] // says no role for units beside
    [InlineData("备注", AssignmentRole.Lead, false)]
    public void Persons_have_the_role_of_their_noun(string noun, AssignmentRole role, bool namesPersons) =>
        FieldNouns.Classify(noun).ShouldBe(new Field(FieldKind.Other, role, 0) { NamesPersons = namesPersons });

    [Theory]
    [InlineData("责任单位:甲", nameof(FieldKind.Units), 5)]
    [InlineData("完成时限:年底", nameof(FieldKind.Deadline), 5)]
    [InlineData("备注:无", nameof(FieldKind.Other), 3)]
    [InlineData("【责任单位】甲", nameof(FieldKind.Units), 6)]
    [InlineData("【责任单位】:甲", nameof(FieldKind.Units), 7)]
    [InlineData("(责任单位:)甲", nameof(FieldKind.Units), 7)]
    [InlineData("【责任单位】", nameof(FieldKind.Units), 6)]
    [InlineData("--责任单位:甲", nameof(FieldKind.Units), 7)]
    [InlineData("----责任单位:甲", nameof(FieldKind.Units), 9)]
    [InlineData("-----责任单位:甲", nameof(FieldKind.None), 0)] // a line
    [InlineData("责任单位甲", nameof(FieldKind.None), 0)]
    [InlineData("【备】甲", nameof(FieldKind.None), 0)]
    [InlineData("【工作】甲", nameof(FieldKind.None), 0)]
    [InlineData("责:甲", nameof(FieldKind.None), 0)]
    [InlineData("工作要求:甲", nameof(FieldKind.None), 0)]
    [InlineData("-工作要求:甲", nameof(FieldKind.None), 0)]
    [InlineData("", nameof(FieldKind.None), 0)]
    public void Fields_at_the_start_of_a_line(string text, string kind, int length)
    {
        var field = FieldNouns.ReadField(text);
        (field.Kind.ToString(), field.Length).ShouldBe((kind, length));
    }

    [Theory]
    [InlineData("责任单位县交通局", nameof(FieldKind.Units), 4)]
    [InlineData("责任单位为县交通局", nameof(FieldKind.Units), 5)]
    [InlineData("责任单位是县交通局", nameof(FieldKind.Units), 5)]
    [InlineData("责任单位和县交通局", nameof(FieldKind.None), 0)]
    [InlineData("责任单位按县交通局", nameof(FieldKind.None), 0)]
    [InlineData("责任单位的县交通局", nameof(FieldKind.None), 0)]
    [InlineData("责任单位修桥修路好", nameof(FieldKind.None), 0)]
    [InlineData("责任单位甲", nameof(FieldKind.None), 0)]
    [InlineData("完成时限6月底", nameof(FieldKind.Deadline), 4)]
    [InlineData("完成时限县交通局", nameof(FieldKind.None), 0)]
    [InlineData("时间:6月底", nameof(FieldKind.Deadline), 3)]
    [InlineData("时间:县交通局", nameof(FieldKind.Other), 3)]
    [InlineData("工期:6月底,长", nameof(FieldKind.Deadline), 3)]
    [InlineData("工作要求:严", nameof(FieldKind.Other), 5)]
    [InlineData("注:无", nameof(FieldKind.Other), 2)]
    [InlineData("甲:无", nameof(FieldKind.None), 0)] // one character is no label
    [InlineData("监督单位:县交通局", nameof(FieldKind.Other), 5)] // bodies that have no part in the work
    [InlineData("成员单位:县交通局", nameof(FieldKind.None), 5)]
    [InlineData("市分工方案:县交通局", nameof(FieldKind.None), 6)]
    [InlineData("工作重点难点措施:好", nameof(FieldKind.Other), 9)] // eight characters
    [InlineData("工作重点与难点措施:好", nameof(FieldKind.None), 0)]
    [InlineData("县交通局:好", nameof(FieldKind.None), 0)]
    [InlineData("“建桥”:好", nameof(FieldKind.None), 0)]
    public void Fields_of_a_member(string member, string kind, int length)
    {
        var field = FieldNouns.ReadLooseField(member);
        (field.Kind.ToString(), field.Length).ShouldBe((kind, length));
    }

    [Theory]
    [InlineData("完成时限", nameof(FieldKind.Deadline))]
    [InlineData("资金来源", nameof(FieldKind.Other))]
    [InlineData("依据", nameof(FieldKind.None))]
    [InlineData("建桥修路", nameof(FieldKind.None))]
    public void Nouns_inside_a_clause(string noun, string kind) => FieldNouns.ClassifyInClause(noun).ToString().ShouldBe(kind);

    [Theory]
    [InlineData("甲,乙", "甲")]
    [InlineData("甲;乙", "甲")]
    [InlineData("甲。乙", "甲")]
    [InlineData("甲、乙", "甲")]
    [InlineData("甲乙", "甲乙")]
    [InlineData("", "")]
    public void The_first_member(string text, string expected) => FieldNouns.UpToMark(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("分管领导 主管领导 包抓领导 包联领导 挂钩领导 挂联领导 联系领导 具体负责人 直接负责人 主要领导 经办人 第一负责人 首要负责人 项目负责人 包保领导 联络人员 对口领导")]
    public void Persons_are_no_units(string nouns) => nouns.Split(' ').Where(noun => FieldNouns.Classify(noun).Kind != FieldKind.Other).ShouldBeEmpty();

    [Theory]
    [InlineData("时间 日期 节点 进度 工期 起止时间 活动时间 举办时间 开展时间")]
    public void Words_for_a_time_before_a_time(string nouns)
    {
        foreach (var noun in nouns.Split(' ')) FieldNouns.ReadLooseField($"{noun}:2024年6月底").ShouldBe(new Field(FieldKind.Deadline, default, noun.Length + 1), noun);
    }

    [Theory]
    [InlineData("市分工:县水利局", nameof(FieldKind.None), 4)]
    [InlineData("市任务:县水利局", nameof(FieldKind.None), 4)]
    [InlineData("市责任:县水利局", nameof(FieldKind.None), 4)]
    [InlineData("市职责:县水利局", nameof(FieldKind.None), 4)]
    [InlineData("市方案:县水利局", nameof(FieldKind.None), 4)]
    [InlineData("市桥梁:县水利局", nameof(FieldKind.Other), 4)]
    [InlineData("桥梁道路河道绿化:县水利局", nameof(FieldKind.Other), 9)]
    [InlineData("桥梁道路河道绿化亮:县水利局", nameof(FieldKind.None), 0)] // no label is longer
    [InlineData("县水利局:县林业局", nameof(FieldKind.None), 0)] // a name
    [InlineData("桥:县水利局", nameof(FieldKind.None), 0)]
    [InlineData("注:县水利局", nameof(FieldKind.Other), 2)]
    [InlineData("联系单位:县水利局", nameof(FieldKind.Other), 5)]
    [InlineData("建设单位:县水利局", nameof(FieldKind.None), 5)]
    [InlineData("时间:尽快", nameof(FieldKind.Other), 3)]
    [InlineData("完成时限2024年6月底", nameof(FieldKind.Deadline), 4)]
    [InlineData("完成时限尽快", nameof(FieldKind.None), 0)]
    [InlineData("责任单位县水利局", nameof(FieldKind.Units), 4)]
    [InlineData("责任单位为县水利局", nameof(FieldKind.Units), 5)]
    [InlineData("责任单位是县水利局", nameof(FieldKind.Units), 5)]
    [InlineData("责任单位-县水利局", nameof(FieldKind.Units), 5)]
    [InlineData("责任单位和县水利局", nameof(FieldKind.None), 0)]
    [InlineData("责任单位及县水利局", nameof(FieldKind.None), 0)]
    [InlineData("责任单位的县水利局", nameof(FieldKind.None), 0)]
    [InlineData("责任单位按县水利局", nameof(FieldKind.None), 0)]
    [InlineData("责任单位桥梁", nameof(FieldKind.None), 0)]
    [InlineData("责任单位县局", nameof(FieldKind.None), 0)] // too short to tell
    [InlineData("责任区域县水利局", nameof(FieldKind.None), 0)]
    public void The_start_of_a_member(string member, string kind, int length)
    {
        var field = FieldNouns.ReadLooseField(member);
        (field.Kind.ToString(), field.Length).ShouldBe((kind, length));
    }
}
