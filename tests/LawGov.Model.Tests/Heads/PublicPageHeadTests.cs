namespace LawGov.Model.Tests.Heads;

/// <summary>Heads as public pages and collections of rules print them, with made-up places; each form with a neighbour that is none.</summary>
public class PublicPageHeadTests
{
    /// <summary>A head, and what is read from it, as in <see cref="HeadTests.Read"/>.</summary>
    public static TheoryData<string, string> Read => new()
    {
        // Labels and values with single spaces between, a number last; a number alone.
        { "发布机构 云岭市人民政府 文  号 云政发〔2013〕62号\n云岭市节水规则\n第一章 总则", "云岭市节水规则|Other|云政发〔2013〕62号|云岭市人民政府|-|-|云岭市 Prefecture|-" },
        // Labels with their values directly behind them; behind other words they are words.
        { "发文机关云岭市水利局\n发文日期2021年12月21日\n时效性现行有效\n发文字号云水发〔2021〕63号\n各科室：\n现印发《节水办法》。\n云岭市水利局\n2021年12月21日\n云岭市节水办法\n第一条 为了节水。", "云岭市节水办法|Other|云水发〔2021〕63号|云岭市水利局|2021-12-21|-|云岭市 Prefecture|-" },
        { "云岭市节水办法\n施行日期2022年1月1日\n第一条 为了节水。", "云岭市节水办法|Other|-|-|-|-|云岭市 Prefecture|-" },
        // Labels in brackets, their values on the same line or on the next.
        { "[ 索引号 ] 88 [ 发文字号 ] 云政发〔2023〕6号\n[ 成文日期 ] 2023-03-02 [ 发布日期 ] 2023-03-03\n云岭市司法局关于2022年普法情况的报告\n市委：\n一、工作情况", "云岭市司法局关于2022年普法情况的报告|AnnualReport|云政发〔2023〕6号|云岭市司法局|2023-03-02|2023-03-03|云岭市 Prefecture|2022-2022" },
        { "【发文字号】\n云政发〔2023〕6号\n【发布日期】\n2023-03-31\n云岭市节水办法\n第一条 为了节水。", "云岭市节水办法|Other|云政发〔2023〕6号|-|-|2023-03-31|云岭市 Prefecture|-" },
        // The time of a hearing is no time of the page.
        { "关于征求《云岭市节水办法》意见的通知\n公示日期：2022年7月12日至2022年7月20日\n云岭市水利局\n2022年7月11日\n云岭市节水办法\n第一条 为了节水。", "云岭市节水办法|Other|-|云岭市水利局|2022-07-11|-|云岭市 Prefecture|-" },
        { "云岭市节水办法\n日期：2022年7月12日\n第一条 为了节水。", "云岭市节水办法|Other|-|-|-|2022-07-12|云岭市 Prefecture|-" },
        // A date and a count behind the title; figures that are no date.
        { "云岭市人民政府 关于印发云岭市节水方案的通知（云政发〔2021〕5号）2021.04.27798\n各县：\n一、目标", "云岭市节水方案|ImplementationPlan|云政发〔2021〕5号|云岭市人民政府|-|2021-04-27|云岭市 Prefecture|-" },
        { "云岭市节水方案 2021-04-27\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|2021-04-27|云岭市 Prefecture|-" },
        // A five-year plan with an outlook behind it.
        { "云岭市国民经济和社会发展第十四个五年规划和2035年远景目标纲要\n一、回顾", "云岭市国民经济和社会发展第十四个五年规划和2035年远景目标纲要|Outline|-|-|-|-|云岭市 Prefecture|2021-2025" },
        { "云岭市2035年城市体检规划\n一、回顾", "云岭市2035年城市体检规划|Outline|-|-|-|-|云岭市 Prefecture|2035-2035" },
        // Signature and enclosed title inside one paragraph, apart by spaces alone.
        { "各科室： 为提高保障能力，经研究，制定《青石镇防汛应急预案》，现印发给你们，请对照本预案备齐队伍和物资。 附件：青石镇防汛应急预案 云岭市水东区青石镇人民政府 2020年10月22日 青石镇防汛应急预案 1.总则 1.1目的依据 提高保障能力，制定本预案。", "青石镇防汛应急预案|Other|-|云岭市水东区青石镇人民政府|2020-10-22|-|云岭市水东区青石镇 Township|-" },
        // What is left of fixed spaces.
        { "云岭市人民政府关于印发云岭市防汛预案的通知\n各县：\n请执行。\n&&&&&&&& 二〇一一年一月四日\n云岭市防汛预案\n1.总则", "云岭市防汛预案|Other|-|云岭市人民政府|2011-01-04|-|云岭市 Prefecture|-" },
        // A date between addressees and the enclosed title, without names; a date above all is none.
        { "各乡镇人民政府：\n《岭西县防汛预案》已经县政府同意，现予印发，希认真贯彻执行。\n二○一○年十一月一日\n岭西县防汛预案\n1.总则", "岭西县防汛预案|Other|-|-|2010-11-01|-|岭西县 County|-" },
        // 年 alone is left of a date's marks.
        { "区政府办公室关于印发《云岭市水东区防汛预案》的通知\n各乡镇：\n请执行。\n云岭市水东区人民政府办公室\n2019年1123\n云岭市水东区防汛预案\n1.总则", "云岭市水东区防汛预案|Other|-|云岭市水东区人民政府办公室|2019-11-23|-|云岭市水东区 District|-" },
        // A draft of a standing committee.
        { "关于《云岭市河道条例（草案）》公开征求意见的公告\n请将意见反馈。\n云岭市人大常委会\n2022年5月6日\n云岭市河道条例（草案）\n第一章 总则", "云岭市河道条例（草案）|Other|-|云岭市人大常委会|2022-05-06|-|云岭市 Prefecture|-" },
        // Rules of a collection: who issued them stands between two titles, or in the note of the order.
        { "云岭市灌溉规定\n作者：某网\n云岭市灌溉规定\n云岭市人民政府\n云岭市灌溉规定\n政府令〔2010〕第15号\n《云岭市灌溉规定》已经2010年12月14日市政府第7次常务会议通过，现予公布。\n市长\n二○一○年十二月二十五日\n云岭市灌溉规定\n第一条 为了灌溉。", "云岭市灌溉规定|Other|政府令〔2010〕15号|云岭市人民政府|2010-12-25|-|云岭市 Prefecture|-" },
        { "云岭市茶馆规定\n（1991年3月26日云岭市人民政府令第19号发布）\n第一条 为了管理。", "云岭市茶馆规定|Other|-|云岭市人民政府|1991-03-26|-|云岭市 Prefecture|-" },
        { "印发《征地费办法》的通知\n印发《征地费办法》的通知\n中国人民建设银行\n\n\n印发《征地费办法》的通知\n中国人民建设银行\n各省：\n现印发执行。\n附件：征地费办法\n第一条 为了管理。", "征地费办法|Other|-|中国人民建设银行|-|-|中国 National|-" },
        // A piece of a collection; a first part of a plan.
        { "第一篇：云岭市人民政府文件\n云岭市人民政府文件\n云政发〔2009〕24号\n云岭市人民政府关于植树的通知\n各县：\n一、植树", "云岭市人民政府关于植树的通知|Other|云政发〔2009〕24号|云岭市人民政府|-|-|云岭市 Prefecture|-" },
        // A column of the site in front of the title.
        { "应急预案—云岭市防汛应急预案\n1.总则", "云岭市防汛应急预案|Other|-|-|-|-|云岭市 Prefecture|-" },
        // Each line of a title a paragraph.
        { "云岭市人民政府办公室关于印发云岭市\n\n进一步加大力度支持民间投资\n\n工作方案的通知\n\n云政办〔2023〕5号\n\n各县：\n\n一、目标", "云岭市进一步加大力度支持民间投资工作方案|ImplementationPlan|云政办〔2023〕5号|云岭市人民政府办公室|-|-|云岭市 Prefecture|-" },
        // A committee of the Party below a municipality, and a farm of the state.
        { "中共重庆市渝北区委关于制定渝北区第十四个五年规划的建议\n一、形势", "中共重庆市渝北区委关于制定渝北区第十四个五年规划的建议|Other|-|中共重庆市渝北区委|-|-|重庆市渝北区 District|2021-2025" },
        { "关于造林情况的公告\n现公告如下。\n国有岭西县林场\n2022年12月18日", "关于造林情况的公告|Other|-|国有岭西县林场|2022-12-18|-|岭西县 County|-" },
        // Peoples in the names of autonomous places.
        { "寻甸回族彝族自治县人民政府办公室关于做好防汛工作的通知\n各乡镇：\n一、目标", "寻甸回族彝族自治县人民政府办公室关于做好防汛工作的通知|Other|-|寻甸回族彝族自治县人民政府办公室|-|-|寻甸回族彝族自治县 County|-" },
        // The source of a page with date and time behind it, and without a time.
        { "云岭市节水方案\n来源：云岭网 2017-12-13 14:19 作者：办公室\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|2017-12-13|云岭市 Prefecture|-" },
        { "云岭市节水方案\n来源：云岭日报 12版\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|-|云岭市 Prefecture|-" },
        // What reprints of rules add to a title; the same words inside it.
        { "2023年云岭市养犬条例最新版【全文】\n(2010年8月26日云岭市第十四届人民代表大会常务委员会第二十九次会议通过)\n第一条 为了管理。", "2023年云岭市养犬条例|Other|-|云岭市第十四届人民代表大会常务委员会|2010-08-26|-|云岭市 Prefecture|2023-2023" },
        { "云岭市最新技术推广方案\n一、目标", "云岭市最新技术推广方案|ImplementationPlan|-|-|-|-|云岭市 Prefecture|-" },
        // Whether it is in force, in front of the number; a bar behind all.
        { "(已废止)云政办字〔2019〕24号 关于印发云岭市重污染天气应急预案的通知 |\n各县：\n请执行。\n云岭市人民政府办公室\n2019年9月22日", "云岭市重污染天气应急预案|Other|云政办字〔2019〕24号|云岭市人民政府办公室|2019-09-22|-|云岭市 Prefecture|-" },
        // A remark and the date on one line below the names.
        { "云岭市人民政府办公室\n关于印发《云岭市河长制工作方案》的通知\n各县：\n请执行。\n云岭市人民政府办公室\n\n(此件发至乡)     2017年6月13日\n云岭市河长制工作方案\n一、目标", "云岭市河长制工作方案|ImplementationPlan|-|云岭市人民政府办公室|2017-06-13|-|云岭市 Prefecture|-" },
        // The office of a government in a 街道 is one body; a government and a bureau are two.
        { "水东区人民政府金桥街道办事处关于2022年法治政府建设情况的报告\n区政府：\n一、情况", "水东区人民政府金桥街道办事处关于2022年法治政府建设情况的报告|AnnualReport|-|水东区人民政府金桥街道办事处|-|-|水东区金桥街道 Township|2022-2022" },
        { "水东区人民政府水东区财政局关于2022年预算的报告\n区人大：\n一、情况", "水东区人民政府水东区财政局关于2022年预算的报告|AnnualReport|-|水东区人民政府、水东区财政局|-|-|水东区 District|2022-2022" },
        // 省人民政府 above the number of a province; above that of a city no province is named.
        { "省人民政府关于节水的意见\n鄂政发〔2018〕26号\n各市：\n一、要求", "省人民政府关于节水的意见|Opinions|鄂政发〔2018〕26号|湖北省人民政府|-|-|湖北省 Province|-" },
        { "市人民政府关于节水的意见\n鄂政发〔2018〕26号\n各县：\n一、要求", "市人民政府关于节水的意见|Opinions|鄂政发〔2018〕26号|市人民政府|-|-|-|-" },
        // The site in the tab of a page names the place; another site does not.
        { "沿河治理工作方案-岭西县人民政府门户网站\n首页 > 政务公开\n一、目标", "沿河治理工作方案|ImplementationPlan|-|-|-|-|岭西县 County|-" },
        { "沿河治理工作方案-岭西县信息网\n首页 > 政务公开\n一、目标", "沿河治理工作方案|ImplementationPlan|-|-|-|-|-|-" },
        // Number and date together, in brackets in front of the first sentence or without any; a date that is cited.
        { "云岭市人民政府关于任免问题的通知\n(1985年5月4日云政〔1985〕38号)  根据有关规定，现将任免问题通知如下：\n一、权限", "云岭市人民政府关于任免问题的通知|Other|云政〔1985〕38号|云岭市人民政府|1985-05-04|-|云岭市 Prefecture|-" },
        { "云岭市人民政府\n关于印发云岭市残疾人事业规划的通知\n云府发〔2017〕15号 2017年2月28日\n(已失效)\n各县：\n请执行。\n云岭市残疾人事业规划\n第一章 要求", "云岭市残疾人事业规划|Outline|云府发〔2017〕15号|云岭市人民政府|2017-02-28|-|云岭市 Prefecture|-" },
        { "云岭市人民政府关于任免问题的通知\n(1985年5月4日)  根据云政〔1984〕38号，通知如下：\n一、权限", "云岭市人民政府关于任免问题的通知|Other|-|云岭市人民政府|-|-|云岭市 Prefecture|-" },
        // A title that goes on behind a blank line, since it cannot be over.
        { "国务院安全生产委员会关于印发\n\n《全国矿山整治行动计划》的通知\n\n各省：\n\n请执行。\n\n一、要求", "全国矿山整治行动计划|ActionPlan|-|国务院安全生产委员会|-|-|中国 National|-" },
        { "云岭市人大常委会法工委\n\n关于《云岭市河道条例》(二审稿)\n\n公开征求意见的通知\n\n请提意见。\n云岭市人大常委会法工委\n2023年11月20日\n《云岭市河道条例》\n第一章 总则", "云岭市河道条例|Other|-|云岭市人大常委会法工委|2023-11-20|-|云岭市 Prefecture|-" },
        { "《关于建设旅游强市的意见》（征求意见稿）公开征求意见的通知\n请将意见反馈。\n联系电话：0000-1234567\n中共云岭市委\n云岭市人民政府\n关于建设旅游强市的意见\n（征求意见稿）\n一、要求", "中共云岭市委云岭市人民政府关于建设旅游强市的意见（征求意见稿）|Opinions|-|中共云岭市委、云岭市人民政府|-|-|云岭市 Prefecture|-" },
        // Rules in one paragraph; a sentence that cites rules.
        { "云岭市招商办法（试行）第一章总则第一条为加快招商，优化环境，鼓励投资者来我市投资兴办企业，根据国家、省有关法律、法规、规章和政策，结合我市实际，特制定本办法。第二条本办法适用于来我市投资经营的自然人、法人以及其他经济组织。", "云岭市招商办法（试行）|Other|-|-|-|-|云岭市 Prefecture|-" },
        { "根据云岭市招商办法第一条，为加快招商，优化环境，鼓励投资者来我市投资兴办企业，结合我市实际，现将有关事项说明一下，请各有关单位按照各自的职责认真做好各项工作，按时报送进展，不得延误，也不得弄虚作假，确保全年任务完成。", "-|Other|-|-|-|-|-|-" },
        // The member area of a site is no authority.
        { "用户中心\n\n《“十四五”邮政规划》发布\n\n“十四五”邮政规划\n一、形势", "“十四五”邮政规划|Outline|-|-|-|-|-|2021-2025" },
    };

    [Theory, MemberData(nameof(Read))]
    public void A_head_is_read(string text, string expected) => HeadText.Of(text).ShouldBe(expected);
}
