using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>The central organs by the names they sign with, and those that have branches.</summary>
public class CentralBodiesTests
{
    [Theory]
    [InlineData("中共中央 中共中央办公厅 中央军委 中央军事委员会 中央军委办公厅 中央组织部 中央宣传部 中央统战部 中央政法委 中央网信办 中央编办 中央文明办 中央纪委 中央全面依法治国委员会")]
    [InlineData("全国人民代表大会 全国人大 全国政协 最高人民法院 最高人民检察院 国务院 国务院办公厅 全国总工会 中华全国总工会 共青团中央 全国妇联 全国工商联 中国残联 中国科协 中国文联 中国红十字会总会")]
    [InlineData("外交部 国防部 发展改革委 国家发展改革委 国家发展和改革委员会 教育部 科技部 科学技术部 工业和信息化部 工信部 国家民委 国家民族事务委员会 公安部 国家安全部 民政部 司法部 财政部 人力资源社会保障部 人力资源和社会保障部 人社部")]
    [InlineData("自然资源部 国土资源部 生态环境部 环境保护部 环保部 住房城乡建设部 住房和城乡建设部 住建部 交通运输部 铁道部 水利部 农业农村部 农业部 商务部 文化和旅游部 文化部")]
    [InlineData("国家卫生健康委 国家卫生健康委员会 国家卫生计生委 国家卫生和计划生育委员会 卫生部 卫生健康委 退役军人事务部 退役军人部 应急管理部 应急部 人民银行 中国人民银行 审计署 监察部 国务院国资委")]
    [InlineData("海关总署 税务总局 国家税务总局 市场监管总局 国家市场监督管理总局 国家工商行政管理总局 工商总局 质检总局 国家质量监督检验检疫总局 食品药品监管总局 金融监管总局 国家金融监督管理总局 证监会 中国证监会 银监会 保监会 银保监会 中国银保监会 广电总局 国家广播电视总局 新闻出版广电总局")]
    [InlineData("体育总局 国家体育总局 国家信访局 国家统计局 国家知识产权局 国际发展合作署 国家国际发展合作署 国家医保局 国家医疗保障局 国务院参事室 国管局 国家机关事务管理局 国家版权局 国家新闻出版署")]
    [InlineData("国家能源局 国家数据局 国家林草局 国家林业和草原局 国家林业局 国家铁路局 中国民航局 中国民用航空局 国家邮政局 国家文物局 国家中医药局 国家中医药管理局 国家疾控局 国家药监局 国家药品监督管理局")]
    [InlineData("国家粮食和储备局 国家粮食局 国家烟草局 国家烟草专卖局 国家国防科工局 国防科工局 国家移民局 国家移民管理局 国家外汇局 国家外汇管理局 国家消防救援局 国家矿山安监局 国家矿山安全监察局 安全监管总局 国家安全生产监督管理总局")]
    [InlineData("新华社 中国科学院 中国社会科学院 中国工程院 中国铁路总公司 中国国家铁路集团有限公司 国铁集团 全国社会保障基金理事会 国务院扶贫办 国务院法制办 国务院台办 国务院侨办 国务院港澳办 国务院新闻办 国务院安委会 国务院食品安全办")]
    public void Central_bodies(string names)
    {
        foreach (var name in names.Split(' '))
        {
            CentralBodies.Contains(name).ShouldBeTrue(name);
            CentralBodies.ReadPrefix(name + "关于").ShouldBe(name.Length, name);
        }
    }

    [Theory]
    [InlineData("教育局")]
    [InlineData("上海市财政局")]
    [InlineData("教育部门")]
    [InlineData("国务")]
    [InlineData("")]
    public void Other_bodies(string name) => CentralBodies.Contains(name).ShouldBeFalse();

    [Theory]
    [InlineData("教育部关于", 3)] // the shortest
    [InlineData("国务院办公厅关于", 6)] // the longest of those that fit
    [InlineData("国务院令", 3)]
    [InlineData("教育", 0)]
    [InlineData("关于教育部", 0)]
    [InlineData("", 0)]
    public void A_name_at_the_start(string text, int length) => CentralBodies.ReadPrefix(text).ShouldBe(length);

    [Theory]
    [InlineData("国家税务总局 中国人民银行 国家金融监督管理总局 国家统计局 国家矿山安全监察局 国家外汇管理局 中国证券监督管理委员会 中国证监会 证监会 中国银行保险监督管理委员会 中国银保监会 银保监会 金融监管总局 国家能源局 国家粮食和物资储备局 中国民用航空局 国家邮政局")]
    [InlineData("中华人民共和国 国网 中国农业银行 中国工商银行 中国银行 中国建设银行 国家开发银行 中国农业发展银行 国家消防救援局 财政部 审计署 水利部 国家林业和草原局 自然资源部 生态环境部 国家移民管理局")]
    public void Bodies_with_branches(string names) => names.Split(' ').Where(name => !CentralBodies.HasBranches(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("教育部 国务院 国家税务 国家税务总局江西省税务局")]
    public void Bodies_without_branches(string names) => names.Split(' ').Where(name => CentralBodies.HasBranches(name)).ShouldBeEmpty();
}
