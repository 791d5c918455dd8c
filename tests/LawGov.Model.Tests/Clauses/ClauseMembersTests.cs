using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>The members of a clause, each with the mark behind it.</summary>
public class ClauseMembersTests
{
    [Theory]
    [InlineData("甲局、乙局,丙局;丁局。戊局", "甲局、 乙局, 丙局; 丁局。 戊局;")]
    [InlineData("、甲局、、乙局", "甲局、 乙局;")] // empty ones are left out
    [InlineData("甲局(乙局、丙局)、丁局", "甲局(乙局、丙局)、 丁局;")]
    [InlineData("“双随机、一公开”办、丁局", "“双随机、一公开”办、 丁局;")]
    [InlineData("《甲、乙》办、丁局", "《甲、乙》办、 丁局;")]
    [InlineData("\"甲、乙\"办、丁局", "\"甲、乙\"办、 丁局;")]
    [InlineData("\"甲、乙办、丁局", "\"甲、 乙办、 丁局;")] // a single mark quotes nothing
    [InlineData("甲局)、乙局", "甲局)、 乙局;")]
    [InlineData("责任单位:甲局配合单位:乙局", "责任单位:甲局; 配合单位:乙局;")] // the next field without a mark
    [InlineData("责任单位:甲局完成时限:年底", "责任单位:甲局; 完成时限:年底;")]
    [InlineData("责任单位:甲局", "责任单位:甲局;")]
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑寅卯责任单位:甲局", "甲乙丙丁戊己庚辛壬癸子丑寅卯; 责任单位:甲局;")]
    [InlineData("【责任单位】甲局【配合单位】乙局", "【责任单位】甲局; 【配合单位】乙局;")]
    [InlineData("甲局(牵头单位)、乙局", "甲局(牵头单位)、 乙局;")] // the bracket speaks of the name before it
    [InlineData("甲局(牵头单位)", "甲局(牵头单位);")]
    [InlineData("各委、办、局", "各委、办、局;")]
    [InlineData("各县、区", "各县、区;")]
    [InlineData("各乡镇、街道", "各乡镇、街道;")]
    [InlineData("各镇、街道办事处", "各镇、街道办事处;")]
    [InlineData("各镇、财政局", "各镇、 财政局;")]
    [InlineData("各省、自治区、直辖市人民政府", "各省、自治区、直辖市人民政府;")]
    [InlineData("各级党委、政府", "各级党委、政府;")]
    [InlineData("市党委、政府", "市党委、 政府;")]
    [InlineData("各有关部门、单位", "各有关部门、单位;")]
    [InlineData("市直有关部门、单位", "市直有关部门、单位;")]
    [InlineData("市直有关部门、单位和个人", "市直有关部门、 单位和个人;")]
    [InlineData("市直有关部门、单位分工", "市直有关部门、单位分工;")]
    [InlineData("市、县财政局、公安局", "市、县财政局、 公安局;")]
    [InlineData("市直有关部门和各市、县级政府、乙局", "市直有关部门和各市、县级政府、 乙局;")]
    [InlineData("责任单位:市、县财政局", "责任单位:市、县财政局;")] // the noun is no part of the first name
    [InlineData("甲局牵头,以下任务均需各区政府落实,不再列出", "甲局牵头,")]
    [InlineData("甲局牵头,各区均为责任单位,以下不再列出", "甲局牵头, 各区均为责任单位,")] // what assigns stays
    [InlineData("甲局牵头,各区均为责任单位以下不再列出", "甲局牵头, 各区均为责任单位以下不再列出;")]
    [InlineData("甲局牵头(以下任务均需各区政府落实,不再列出)", "甲局牵头;")]
    [InlineData("甲局牵头。以下任务均需各区政府落实,不再列出。乙局配合", "甲局牵头。 乙局配合;")]
    [InlineData("", "")]
    public void Members_between_marks(string content, string expected) => Members(content).Replace('|', ' ').ShouldBe(expected);

    [Theory]
    [InlineData("甲局(牵头单位),乙局", "甲局(牵头单位),|乙局;")]
    [InlineData("甲局(牵头单位);乙局", "甲局(牵头单位);|乙局;")]
    [InlineData("甲局(牵头单位)。乙局", "甲局(牵头单位)。|乙局;")]
    [InlineData("甲局(牵头单位)乙局", "甲局;|(牵头单位)乙局;")]
    [InlineData("甲局责任单位:乙局", "甲局;|责任单位:乙局;")]
    [InlineData("甲局要求完成时间节点:年底", "甲局要求;|完成时间节点:年底;")]
    [InlineData("甲局桥梁:乙局", "甲局桥梁:乙局;")]
    public void The_next_field_needs_no_mark(string clause, string expected) => Members(clause).ShouldBe(expected);

    [Theory]
    [InlineData("各委、办、局机关", "各委、办、局机关;")]
    [InlineData("各室、办、局机关", "各室、办、|局机关;")]
    [InlineData("各园、区", "各园、区;")]
    [InlineData("各园、街道", "各园、街道;")]
    [InlineData("各园、乡镇", "各园、乡镇;")]
    [InlineData("各园、镇街", "各园、镇街;")]
    [InlineData("各园、街道办", "各园、街道办;")]
    [InlineData("各园、街道办事处", "各园、街道办事处;")]
    [InlineData("各园、自治区", "各园、自治区;")]
    [InlineData("各园、镇乡", "各园、镇乡;")]
    [InlineData("各园、甲局", "各园、|甲局;")]
    [InlineData("各园、街道甲局", "各园、|街道甲局;")]
    [InlineData("甲园、街道", "甲园、|街道;")]
    [InlineData("各甲乙丙丁戊己园、街道", "各甲乙丙丁戊己园、街道;")] // eight characters
    [InlineData("各甲乙丙丁戊己庚园、街道", "各甲乙丙丁戊己庚园、|街道;")]
    [InlineData("各省教育厅、自治区教育厅", "各省教育厅、自治区教育厅;")]
    [InlineData("各省教育厅、直辖市教育局", "各省教育厅、直辖市教育局;")]
    [InlineData("各省教育厅、市教育局", "各省教育厅、|市教育局;")]
    [InlineData("各园党委、政府", "各园党委、政府;")]
    [InlineData("各园党委、人民政府", "各园党委、人民政府;")]
    [InlineData("各园党委、甲局", "各园党委、|甲局;")]
    [InlineData("园党委、政府", "园党委、|政府;")]
    [InlineData("有关部门、单位", "有关部门、单位;")]
    [InlineData("有关部门、单位和甲局", "有关部门、|单位和甲局;")]
    [InlineData("有关部门、单位与甲局", "有关部门、|单位与甲局;")]
    [InlineData("有关部门、单位及甲局", "有关部门、|单位及甲局;")]
    [InlineData("有关部门、单位落实", "有关部门、单位落实;")]
    [InlineData("有关部门,单位", "有关部门,|单位;")]
    [InlineData("宣传部门、单位", "宣传部门、|单位;")]
    [InlineData("有关部门和各市、县级政府", "有关部门和各市、县级政府;")]
    [InlineData("有关部门及各市、县级政府", "有关部门及各市、县级政府;")]
    [InlineData("有关部门与各市、县级政府", "有关部门与各市、县级政府;")]
    [InlineData("责任单位:各县、区", "责任单位:各县、区;")]
    public void Names_with_marks_inside(string clause, string expected) => Members(clause).ShouldBe(expected);

    private static string Members(string clause)
    {
        var members = new List<string>();
        foreach (var member in new ClauseMembers(clause)) members.Add(clause[member.Start..member.End] + member.Separator);
        return string.Join('|', members);
    }
}
