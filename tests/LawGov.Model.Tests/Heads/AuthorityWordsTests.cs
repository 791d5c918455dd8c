using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>How names of authorities begin and end, and what looks like one and is none.</summary>
public class AuthorityWordsTests
{
    [Theory]
    [InlineData("甲县人民政府 甲市财政局 甲县局 国务院 共青团甲县委 甲县教育局(体育局) 甲市12345热线办公室 甲市“放管服”办公室 甲县A区管委会 甲县阿·明研究院 甲县桥-隧管理处", true)]
    [InlineData("局 甲局 甲县财政 各县人民政府 (甲县财政局 本县人民政府 的财政局 和财政局 “甲县财政局 甲县、乙县财政局 甲县财政局。 甲县,财政局", false)]
    [InlineData("甲县12345局 甲县123XX局 甲县123xx局", true)] // five figures
    [InlineData("甲县123456局 甲县1234XX局 甲县1234xx局 甲县李某0912-88XX局", false)]
    [InlineData("湖口县财政局江口县水利局 湖口县财政局", true)] // one after the other is for those who cut
    [InlineData("湖口县财政局湖口县水利局", false)]
    public void Names(string names, bool isOne)
    {
        foreach (var name in names.Split(' ')) AuthorityWords.IsAuthority(name).ShouldBe(isOne, name);
    }

    [Theory]
    [InlineData("关于 印发 转发 通知 各县 各市 各区 各乡 各镇 各省 各有关 有关部门 各部门 各单位 以及 做好 进一步 根据 按照 联系 电话 来源 用户 会员中心 个人中心 帮助中心 下载中心 客服 方案 意见 办法 附件 年)")]
    public void Words_that_no_name_contains(string words)
    {
        foreach (var word in words.Split(' ')) AuthorityWords.IsAuthority($"甲县{word}财政局").ShouldBeFalse(word);
    }

    [Theory]
    [InlineData(39, true)] // 44 characters
    [InlineData(40, false)]
    public void The_longest_name(int filling, bool isOne) => AuthorityWords.IsAuthority("甲县" + new string('桥', filling) + "委员会").ShouldBe(isOne);

    [Theory]
    [InlineData("政府 行政公署 行署 办事处 街道办 管理委员会 管委会 委员会 常委会 厅 局 委 部 署 办公室 办公厅 秘书处 研究室 督查室 政研室 领导小组 领导组 协调小组 工作小组 专项小组 工作组 指挥部 联席会议 专班")]
    [InlineData("法院 检察院 人大 代表大会 政协 党委 党组 工委 机关党委 纪委 监委 团委 妇联 工会 残联 联合会 工商联 科协 文联 社科联 侨联 协会 学会 商会 总会 研究会 基金会 促进会 理事会 红十字会")]
    [InlineData("海关 海事局 分局 支队 总队 大队 分行 支行 银行 支公司 分公司 公司 集团 企业 农场 林场 中心 管理处 管理所 事务所 兵团 师 军区 军分区 警备区 武装部 司令部 政治部")]
    [InlineData("大学 学院 学校 中学 小学 党校 研究院 科学院 设计院 医院 研究所 报社 电视台 总社 联社 联合社 供销社 总站 服务站 出版社 图书馆 博物馆 档案馆")]
    public void Endings(string endings)
    {
        foreach (var ending in endings.Split(' '))
        {
            AuthorityWords.EndsAsAuthority("甲" + ending).ShouldBeTrue(ending);
            AuthorityWords.EndsAsAuthority($"甲县{ending}(甲县桥梁)").ShouldBeTrue(ending);
            AuthorityWords.EndsAsAuthority($"甲县{ending}桥").ShouldBeFalse(ending);
        }
    }

    [Theory]
    [InlineData("国务院", true)] // a central body whole
    [InlineData("局", false)]
    [InlineData("(甲县财政局)", false)]
    [InlineData("甲县桥梁", false)]
    public void Other_endings(string name, bool ends) => AuthorityWords.EndsAsAuthority(name).ShouldBe(ends);

    [Theory]
    [InlineData("甲县人民政府令", true)]
    [InlineData("国务院令", true)]
    [InlineData("甲县局令", true)]
    [InlineData("甲局令", false)]
    [InlineData("甲县桥梁令", false)]
    [InlineData("甲县人民政府", false)]
    public void The_heading_of_an_order(string line, bool isOne) => AuthorityWords.IsOrderHeading(line).ShouldBe(isOne);

    [Theory]
    [InlineData("中共甲 中国共产党甲 共青团甲 中国桥 中华桥 国网桥 国家桥 国务院 全国桥 最高人民法院 中央桥 新疆生产建设兵团 南方电网 民革甲 民盟甲 民政部 湖北桥 甲县桥 武汉海关 满洲里海关 海关总署", true)]
    [InlineData("桥梁 全面甲县 甲乙丙丁海关 海关 市财政局 发号湖北省武汉市人民政府", false)]
    public void Beginnings(string texts, bool begins)
    {
        foreach (var text in texts.Split(' ')) AuthorityWords.CanBegin(text).ShouldBe(begins, text);
    }

    [Theory]
    [InlineData("发号湖北省武汉市人民政府", true)]
    [InlineData("中共发号湖北省武汉市委", true)]
    [InlineData("湖北省武汉市人民政府", false)]
    [InlineData("发号武汉市江岸区人民政府", false)] // no province inside
    [InlineData("发湖北省局", false)] // a place of four characters
    public void Something_in_front_of_the_first_name(string names, bool has) => AuthorityWords.HasJunk(names).ShouldBe(has);
}
