namespace LawGov.Model.Lexicon;

/// <summary>The central organs of the Party and the state, in full and in the short form they sign with (国务院机构简称).</summary>
/// <remarks>
/// Bodies of the State Council after 《国务院关于机构设置的通知》 (国发〔2023〕5号) and the editions of 2018, 2013 and 2008 before it, since older documents
/// are read too.
/// </remarks>
internal static class CentralBodies
{
    private static readonly string[] Names =
    [
        "中共中央", "中共中央办公厅", "中央军委", "中央军事委员会", "中央军委办公厅", "中央组织部", "中央宣传部", "中央统战部", "中央政法委", "中央网信办", "中央编办", "中央文明办", "中央纪委", "中央全面依法治国委员会",
        "全国人民代表大会", "全国人大", "全国政协", "最高人民法院", "最高人民检察院", "国务院", "国务院办公厅", "全国总工会", "中华全国总工会", "共青团中央", "全国妇联", "全国工商联", "中国残联", "中国科协", "中国文联", "中国红十字会总会",
        "外交部", "国防部", "发展改革委", "国家发展改革委", "国家发展和改革委员会", "教育部", "科技部", "科学技术部", "工业和信息化部", "工信部", "国家民委", "国家民族事务委员会", "公安部", "国家安全部", "民政部", "司法部", "财政部",
        "人力资源社会保障部", "人力资源和社会保障部", "人社部", "自然资源部", "国土资源部", "生态环境部", "环境保护部", "环保部", "住房城乡建设部", "住房和城乡建设部", "住建部", "交通运输部", "铁道部", "水利部", "农业农村部", "农业部", "商务部",
        "文化和旅游部", "文化部", "国家卫生健康委", "国家卫生健康委员会", "国家卫生计生委", "国家卫生和计划生育委员会", "卫生部", "卫生健康委", "退役军人事务部", "退役军人部", "应急管理部", "应急部", "人民银行", "中国人民银行", "审计署", "监察部", "国务院国资委",
        "海关总署", "税务总局", "国家税务总局", "市场监管总局", "国家市场监督管理总局", "国家工商行政管理总局", "工商总局", "质检总局", "国家质量监督检验检疫总局", "食品药品监管总局", "金融监管总局", "国家金融监督管理总局", "证监会", "中国证监会", "银监会", "保监会", "银保监会", "中国银保监会", "广电总局", "国家广播电视总局", "新闻出版广电总局",
        "体育总局", "国家体育总局", "国家信访局", "国家统计局", "国家知识产权局", "国际发展合作署", "国家国际发展合作署", "国家医保局", "国家医疗保障局", "国务院参事室", "国管局", "国家机关事务管理局", "国家版权局", "国家新闻出版署",
        "国家能源局", "国家数据局", "国家林草局", "国家林业和草原局", "国家林业局", "国家铁路局", "中国民航局", "中国民用航空局", "国家邮政局", "国家文物局", "国家中医药局", "国家中医药管理局", "国家疾控局", "国家药监局", "国家药品监督管理局", "国家粮食和储备局", "国家粮食局", "国家烟草局", "国家烟草专卖局", "国家国防科工局", "国防科工局", "国家移民局", "国家移民管理局", "国家外汇局", "国家外汇管理局", "国家消防救援局", "国家矿山安监局", "国家矿山安全监察局", "安全监管总局", "国家安全生产监督管理总局", "国家旅游局", "国家海洋局", "国家测绘局", "国家档案局", "国家保密局", "国家密码局", "国家密码管理局", "国家公务员局", "国家乡村振兴局", "国家公园管理局", "中国气象局", "中国地震局", "国家互联网信息办公室", "国家网信办",
        "新华社", "中国科学院", "中国社会科学院", "中国工程院", "中国铁路总公司", "中国国家铁路集团有限公司", "国铁集团", "全国社会保障基金理事会",
        "国务院扶贫办", "国务院法制办", "国务院台办", "国务院侨办", "国务院港澳办", "国务院新闻办", "国务院安委会", "国务院食品安全办",
    ];

    /// <summary>Bodies with branches below them, whose place stands behind their name: 国家税务总局安徽省税务局.</summary>
    private static readonly string[] Vertical =
    [
        "国家税务总局", "中国人民银行", "国家金融监督管理总局", "国家统计局", "国家矿山安全监察局", "国家外汇管理局", "中国证券监督管理委员会", "中国证监会", "证监会", "中国银行保险监督管理委员会", "中国银保监会", "银保监会", "金融监管总局", "国家能源局", "国家粮食和物资储备局", "中国民用航空局", "国家邮政局",
        "中华人民共和国", "国网", "中国农业银行", "中国工商银行", "中国银行", "中国建设银行", "国家开发银行", "中国农业发展银行", "国家消防救援局", "财政部", "审计署", "水利部", "国家林业和草原局", "自然资源部", "生态环境部", "国家移民管理局",
    ];

    /// <summary>Short names that bodies of places have too, so that they are central only where they stand whole beside others.</summary>
    private const int ShortestPrefix = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = new HashSet<string>(Names, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="name"/> is that of a central body, whole.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Lookup.Contains(name);

    /// <summary>Length of the central body's name at the start of <paramref name="text"/>, the longest one; 0 when there is none.</summary>
    public static int ReadPrefix(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(text.Length, 16); length >= ShortestPrefix; length--)
            if (Lookup.Contains(text[..length])) return length;
        return 0;
    }

    /// <summary>Whether <paramref name="name"/> is the head office of branches whose own names begin with it.</summary>
    public static bool HasBranches(ReadOnlySpan<char> name)
    {
        foreach (var body in Vertical)
            if (name.SequenceEqual(body)) return true;
        return false;
    }
}
