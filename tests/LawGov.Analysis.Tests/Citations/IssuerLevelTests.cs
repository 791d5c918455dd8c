using LawGov.Analysis.Citations;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Citations;

/// <summary>At which level a named document was issued, by the words in front of it or by its title.</summary>
public class IssuerLevelTests
{
    [Theory]
    [InlineData("行政处罚法", AdministrativeLevel.National)]
    [InlineData("中华人民共和国监察法实施条例", AdministrativeLevel.National)]
    [InlineData("政府信息公开办法", null)] // of any government
    [InlineData("九江市政府信息公开办法", AdministrativeLevel.Prefecture)]
    [InlineData("湖口县桥梁管理规定", AdministrativeLevel.County)]
    [InlineData("徐汇区桥梁管理规定", AdministrativeLevel.District)]
    [InlineData("九江市桥梁管理规定", AdministrativeLevel.Prefecture)]
    [InlineData("江西省桥梁管理条例", AdministrativeLevel.Province)]
    [InlineData("上海市桥梁管理规定", AdministrativeLevel.Municipality)]
    [InlineData("上海桥梁管理规定", AdministrativeLevel.Municipality)]
    [InlineData("上海市徐汇区桥梁管理规定", AdministrativeLevel.District)] // its title names the city first
    [InlineData("北京海淀区桥梁管理办法", AdministrativeLevel.District)]
    [InlineData("市桥梁管理规定", null)] // no name before the level
    [InlineData("桥梁管理规定", null)]
    [InlineData("桥梁管理和道路管理以及全部灯光管理市规定", null)] // too far into the title
    public void By_title(string title, AdministrativeLevel? level) => IssuerLevel.Read(null, default, title, "江西省九江市").ShouldBe(level);

    [Theory]
    [InlineData("中共中央、国务院印发的", "", AdministrativeLevel.National)]
    [InlineData("国家", "", AdministrativeLevel.National)]
    [InlineData("省委、省政府", "", AdministrativeLevel.Province)]
    [InlineData("自治区", "", AdministrativeLevel.Province)]
    [InlineData("市委、市政府", "", AdministrativeLevel.Prefecture)]
    [InlineData("市委、市政府", "上海市徐汇区", AdministrativeLevel.Municipality)]
    [InlineData("区人大", "", AdministrativeLevel.District)]
    [InlineData("县人民政府", "", AdministrativeLevel.County)]
    [InlineData("国务院和县政府", "", AdministrativeLevel.County)] // the nearest
    [InlineData("县政府根据国务院", "", AdministrativeLevel.National)]
    [InlineData("国务院要求。贯彻", "", null)] // in another sentence
    [InlineData("国务院要求，贯彻", "", null)]
    [InlineData("国务院《甲》和", "", null)] // of another document
    [InlineData("国务院关于建设好全国各地桥梁的", "", AdministrativeLevel.National)] // fifteen characters in front
    [InlineData("国务院关于建设好全国各个地方桥梁的", "", null)]
    public void By_the_words_in_front(string before, string place, AdministrativeLevel? level)
    {
        var text = before + "《桥梁规定》";
        IssuerLevel.Read(text, new SourceSpan(before.Length, 6), "桥梁规定", place.Length == 0 ? null : place).ShouldBe(level);
    }
}
