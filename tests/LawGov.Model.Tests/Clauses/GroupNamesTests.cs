using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Names of many bodies at once.</summary>
public class GroupNamesTests
{
    [Theory]
    [InlineData("各街镇 各局 县各有关部门 市政府相关部门 其他单位 所有机关 全体单位 全区街镇 全市企业 全省机构")]
    [InlineData("相关部门 相关单位 相关机关 相关政府 相关街镇 相关街道 相关乡镇 相关处室 相关机构 相关企业 相关局 相关委 相关区 相关县 相关市 相关管委会")]
    [InlineData("区县政府 县市区人民政府 市县级政府 乡镇政府 县(市、区)人民政府 县(市、区)公安机关 省(自治区)水利厅 乡(镇)财政所 市、县两级水利局 市县两级水利局 省市县三级法院")]
    [InlineData("县交通局等部门 县交通局等单位 县政府等区县政府 有关部门(单位) 县(区、市)")]
    public void Groups(string names) => names.Split(' ').Where(name => !GroupNames.IsGroup(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("县交通局 县政府 相关桥梁 其他桥 等部门 县交通局等 县(交通局) 甲(市、区)局 县人民政府 市局(县、区) 县(桥)政府 县(市、桥)局 市级财政局 市县财政局 两级财政局 市县六级财政局 江两级财政局 市县两级")]
    public void Single_bodies(string names) => names.Split(' ').Where(name => GroupNames.IsGroup(name)).ShouldBeEmpty();
}
