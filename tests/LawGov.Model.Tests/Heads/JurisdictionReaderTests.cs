using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>The place for which a document speaks, from who issues it, its title, its page and its addressees.</summary>
public class JurisdictionReaderTests
{
    [Theory]
    [InlineData("湖口县人民政府", "湖口县 County")]
    [InlineData("中共湖口县委", "湖口县 County")]
    [InlineData("中国共产党湖口县委员会", "湖口县 County")]
    [InlineData("政协湖口县委员会", "湖口县 County")]
    [InlineData("中国人民政治协商会议湖口县委员会", "湖口县 County")]
    [InlineData("共青团湖口县委", "湖口县 County")]
    [InlineData("中国共产主义青年团湖口县委员会", "湖口县 County")]
    [InlineData("民革湖口县委", "湖口县 County")]
    [InlineData("民盟湖口县委", "湖口县 County")]
    [InlineData("国网湖口县供电公司", "湖口县 County")]
    [InlineData("国有湖口县林场", "湖口县 County")]
    [InlineData("国家税务总局湖口县税务局", "湖口县 County")]
    [InlineData("中国人民银行湖口县支行", "湖口县 County")]
    [InlineData("国家金融监督管理总局湖口县监管支局", "湖口县 County")]
    [InlineData("国家统计局湖口县调查队", "湖口县 County")]
    [InlineData("财政部湖北监管局", "湖北省 Province")]
    [InlineData("中华人民共和国武汉海关", "湖北省武汉市 Prefecture")]
    [InlineData("武汉海关", "湖北省武汉市 Prefecture")]
    [InlineData("武汉海事局", "湖北省武汉市 Prefecture")]
    [InlineData("武汉分行", "湖北省武汉市 Prefecture")]
    [InlineData("武汉中心支行", "湖北省武汉市 Prefecture")]
    [InlineData("江汉支行", "- -")]
    [InlineData("湖北省财政厅", "湖北省 Province")]
    [InlineData("湖北银保监局", "湖北省 Province")]
    [InlineData("湖北大学", "- -")] // a school's name says little
    [InlineData("湖北桥梁学院", "- -")]
    [InlineData("国务院", "中国 National")]
    [InlineData("国家发展改革委", "中国 National")]
    [InlineData("教育部办公厅", "中国 National")]
    [InlineData("中央桥梁办公室", "中国 National")]
    [InlineData("中国桥梁协会", "中国 National")]
    [InlineData("中国桥梁大学", "- -")]
    [InlineData("全国桥梁协会", "中国 National")]
    [InlineData("最高人民桥梁局", "中国 National")]
    [InlineData("新疆生产建设兵团", "新疆生产建设兵团 Province")]
    [InlineData("新疆生产建设兵团办公厅", "新疆生产建设兵团 Province")]
    [InlineData("新疆生产建设兵团第八师", "新疆生产建设兵团第八师 Prefecture")]
    [InlineData("新疆生产建设兵团第十四师桥梁局", "新疆生产建设兵团第十四师 Prefecture")]
    [InlineData("武汉东湖新技术开发区管理委员会", "武汉东湖新技术开发区 District")]
    [InlineData("武汉高新区管委会", "武汉高新区 District")]
    [InlineData("中共武汉经开区工委", "武汉经开区 District")]
    [InlineData("湖口县经济开发区党工委", "湖口县经济开发区 District")]
    [InlineData("湖口县经济开发区党政办公室", "湖口县经济开发区 District")]
    [InlineData("桥梁开发区财政局", "桥梁开发区 District")]
    [InlineData("武汉市江岸区人民政府金桥街道办事处", "武汉市江岸区金桥街道 Township")]
    [InlineData("武汉市江岸区人民政府金桥办事处", "武汉市江岸区 District")]
    [InlineData("武汉市江岸区财政局金桥街道办事处", "武汉市江岸区 District")]
    [InlineData("桥梁局", "- -")]
    public void Issuers(string issuer, string place) => Read("桥", [issuer], "").ShouldBe(place);

    [Theory]
    [InlineData("开发区 高新区 经开区 新区 示范区 保税区 合作区 试验区 度假区 产业园 工业园区 园区 管理区 风景名胜区 旅游区 集聚区 商务区 科学城 科技城")]
    public void Zones(string zones)
    {
        foreach (var zone in zones.Split(' ')) Read("桥", [$"桥梁{zone}管理委员会"], "").ShouldBe($"桥梁{zone} District", zone);
    }

    [Theory]
    [InlineData("湖口县桥梁方案", "湖口县 County")]
    [InlineData("2023年度湖口县桥梁方案", "湖口县 County")]
    [InlineData("《湖口县桥梁方案", "湖口县 County")]
    [InlineData("关于湖口县桥梁的方案", "湖口县 County")]
    [InlineData("对湖口县桥梁的答复", "湖口县 County")]
    [InlineData("关于征求《湖口县桥梁方案》意见的公告", "湖口县 County")]
    [InlineData("关于进一步加强湖口县桥梁的意见", "湖口县 County")]
    [InlineData("关于学习湖口县桥梁的意见", "- -")]
    [InlineData("湖北桥梁方案", "湖北省 Province")]
    [InlineData("上海桥梁方案", "上海市 Municipality")]
    [InlineData("桥梁方案", "- -")]
    [InlineData("桥梁市桥梁方案", "桥梁市 Prefecture")]
    [InlineData("中华人民共和国桥梁法", "中国 National")]
    [InlineData("武汉建设桥梁规划", "湖北省武汉市 Prefecture")]
    [InlineData("六盘水打造桥梁方案", "贵州省六盘水市 Prefecture")]
    [InlineData("武汉建设桥梁强市规划", "湖北省武汉市 Prefecture")]
    [InlineData("武汉桥梁方案", "- -")] // may be the name of something
    [InlineData("安康码推广方案", "- -")]
    [InlineData("桥梁建设规划", "- -")]
    [InlineData("奉化市桥梁方案", "奉化市 County")] // a district by now
    public void Titles(string title, string place) => Read("桥", [], title).ShouldBe(place);

    [Theory]
    [InlineData("征求 公开 同意 设立 成立 组建 下达 拨付 授予 命名 表彰 撤销 批准 核定 划定 调整 变更 修订 修改 废止 公布 印发 报送 启动 解除 暂停 恢复 延长 进一步 加强 做好 支持 推进 加快 促进 规范 完善 对 在 将 就 为")]
    public void What_is_done_to_a_place(string verbs)
    {
        foreach (var verb in verbs.Split(' ')) Read("桥", [], $"关于{verb}湖口县桥梁的意见").ShouldBe("湖口县 County", verb);
    }

    [Theory]
    [InlineData("发布机构：湖口县财政局\n桥梁方案", "湖口县 County")]
    [InlineData("发布机构：桥梁局\n桥梁方案", "- -")]
    [InlineData("湖口县人民政府门户网站\n桥梁方案", "湖口县 County")]
    [InlineData("湖口县政府网\n桥梁方案", "湖口县 County")]
    [InlineData("湖口县桥梁网站\n桥梁方案", "- -")]
    [InlineData("青岛政务网 发布日期：2023-02-16\n桥梁方案", "山东省青岛市 Prefecture")]
    [InlineData("青岛政府网\n桥梁方案", "山东省青岛市 Prefecture")]
    [InlineData("青岛桥梁网\n桥梁方案", "- -")]
    [InlineData("桥梁政务网\n桥梁方案", "- -")]
    [InlineData("青岛桥梁政务网\n桥梁方案", "- -")]
    [InlineData("桥梁方案\n结合湖口县实际，制定本方案。", "湖口县 County")]
    [InlineData("桥梁方案\n结合湖口县实际，制定九江市湖口县方案。", "九江市湖口县 County")]
    [InlineData("桥梁方案\n结合湖口县实际，制定 九江市湖口县方案。", "九江市湖口县 County")]
    public void Pages(string page, string place) => Read(page, [], "桥梁方案").ShouldBe(place);

    [Theory]
    [InlineData("各镇人民政府：", "County")]
    [InlineData("各镇、街道：", "County")]
    [InlineData("各街道办事处：", "County")]
    [InlineData("各乡镇人民政府：", "County")]
    [InlineData("各乡人民政府", "County")] // its colon lost
    [InlineData("各县、镇人民政府：", "Prefecture")]
    [InlineData("各区、镇人民政府：", "Prefecture")]
    [InlineData("各镇、区人民政府：", "Prefecture")]
    [InlineData("各镇、各区：", "Prefecture")]
    [InlineData("各旗、镇人民政府：", "Prefecture")]
    [InlineData("各部门：", "Prefecture")]
    [InlineData("有关镇人民政府：", "Prefecture")]
    [InlineData("各有关部门、镇：", "Prefecture")] // six characters in front
    [InlineData("各有关部、镇：", "County")]
    public void Addressees(string addressees, string level) => Read("关于桥梁的通知\n" + addressees, ["桥梁市人民政府"], "").ShouldBe("桥梁市 " + level);

    [Fact]
    public void Only_the_first_addressees_count() => Read("各部门：\n好。\n各镇人民政府：", ["桥梁市人民政府"], "").ShouldBe("桥梁市 Prefecture");

    [Theory]
    [InlineData("各镇人民政府：", "湖口区人民政府", "湖口区 District")]
    [InlineData("各镇人民政府：", "桥梁州人民政府", "桥梁州 Prefecture")]
    [InlineData("各部门：", "昆山市人民政府", "昆山市 County")] // known
    public void Other_places(string addressees, string issuer, string place) => Read(addressees, [issuer], "").ShouldBe(place);

    [Theory]
    [InlineData("湖口县人民政府", "湖口县 County")]
    [InlineData("昆山市财政局", "昆山市 County")]
    [InlineData("武汉高新区管委会", "武汉高新区 District")]
    [InlineData("桥梁日报", "- -")]
    public void Bodies(string body, string place) => Written(JurisdictionReader.OfBody(body)).ShouldBe(place);

    [Fact]
    public void The_congress_of_a_report() => Read("桥", [], "工作报告", "湖口县").ShouldBe("湖口县 County");

    private static string Read(string head, List<string> issuers, string title, string? session = null)
    {
        using var text = Normalizer.Normalize(head);
        var table = new IndexTable(text);
        var lines = HeadLines.Read(text, table);
        return Written(JurisdictionReader.Read(text, lines, table, issuers, title, session));
    }

    private static string Written(Jurisdiction? place) => place is { } found ? $"{found.Name} {found.Level}" : "- -";
}
