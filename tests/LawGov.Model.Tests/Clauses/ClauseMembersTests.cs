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
    public void Members_between_marks(string content, string expected)
    {
        var members = new List<string>();
        foreach (var member in new ClauseMembers(content)) members.Add(content[member.Start..member.End] + member.Separator);
        string.Join(' ', members).ShouldBe(expected);
    }
}
