namespace LawGov.Model.Tests.Heads;

/// <summary>Heads whose issuer, title or place stands in the words of the text, of a speaker or of a library of documents, with made-up places; each form with a neighbour that is none.</summary>
public class UnseenHeadTests
{
    /// <summary>A head, and what is read from it, as in <see cref="HeadTests.Read"/>.</summary>
    public static TheoryData<string, string> Read => new()
    {
        // News: who issued what stands in the first sentence; short names take the place of the title.
        { "近日，县委、县政府印发了《岭西县节水行动方案（2021—2023年）》，并发出通知，要求各地结合实际贯彻落实。\n《岭西县节水行动方案（2021—2023年）》主要内容如下。\n为做好节水，制定本方案。\n一、目标", "岭西县节水行动方案（2021—2023年）|ActionPlan|-|中共岭西县委、岭西县人民政府|-|-|岭西县 County|2021-2023" },
        { "近日，中共中央办公厅、国务院办公厅印发了《关于加强节水工作的意见》，并发出通知。\n《关于加强节水工作的意见》全文如下。\n一、目标", "关于加强节水工作的意见|Opinions|-|中共中央办公厅、国务院办公厅|-|-|中国 National|-" },
        { "去年，省政府印发了《岭南省节水行动方案》，各地反应积极，成效明显。\n一、做法", "-|Other|-|-|-|-|-|-" },
        // A draft without any title line.
        { "为做好节水，云岭市水利局起草了《云岭市节水办法（征求意见稿）》，现公开征求意见。\n一、期限", "云岭市节水办法（征求意见稿）|Other|-|云岭市水利局|-|-|云岭市 Prefecture|-" },
        // A notice without names: a bureau made what it issues; one that agreed is only a place; a plan of somebody else.
        { "关于印发《校园安全工作方案》的通知\n各学校：\n为贯彻落实上级精神，云岭市教育局结合实际制定了《校园安全工作方案》，现印发给你们。\n2022年3月1日\n校园安全工作方案\n一、目标", "校园安全工作方案|ImplementationPlan|-|云岭市教育局|2022-03-01|-|云岭市 Prefecture|-" },
        { "关于印发《节水工作方案》的通知\n各乡镇：\n经岭西县人民政府同意，现将《节水工作方案》印发给你们。\n2022年3月1日\n节水工作方案\n一、目标", "节水工作方案|ImplementationPlan|-|-|2022-03-01|-|岭西县 County|-" },
        { "关于印发《节水工作方案》的通知\n各乡镇：\n省水利厅制定了《岭南省节水办法》，请一并执行。\n2022年3月1日\n节水工作方案\n一、目标", "节水工作方案|ImplementationPlan|-|-|2022-03-01|-|-|-" },
        { "节水工作方案\n为了节水，结合云岭市实际，制定本方案。\n一、目标", "节水工作方案|ImplementationPlan|-|-|-|-|云岭市 Prefecture|-" },
        { "节水工作方案\n为了节水，学习云岭市经验，制定本方案。\n一、目标", "节水工作方案|ImplementationPlan|-|-|-|-|-|-" },
        // A title behind 近日, and offices whose place stands in front of it.
        { "近日，中共云岭市委、云岭市人民政府转发了《市委宣传部、市司法局关于普法的规划（2021—2025年）》。\n《市委宣传部、市司法局关于普法的规划（2021—2025年）》全文如下。\n一、目标", "市委宣传部、市司法局关于普法的规划（2021—2025年）|Outline|-|中共云岭市委宣传部、云岭市司法局|-|-|云岭市 Prefecture|2021-2025" },
        // A bureau whose place only the page names; a company whose page it is.
        { "市水利局2022年工作总结\n青岛政务网 发布日期：2023-02-16\n一、防汛", "市水利局2022年工作总结|AnnualReport|-|山东省青岛市水利局|-|2023-02-16|山东省青岛市 Prefecture|2022-2022" },
        { "云岭市节水方案\n来源：岭南咨询有限公司 发布日期：2023-02-16\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|2023-02-16|云岭市 Prefecture|-" },
        // A law on the page of a bureau.
        { "中华人民共和国节水法\n发布时间：2018-04-13\n来源：岭西县水利局\n第一条 为了节水。", "中华人民共和国节水法|Other|-|-|-|2018-04-13|中国 National|-" },
        // A verb behind the names; a revised plan; a day in the table for one that lost its marks; a place and a day.
        { "教育部、财政部发布关于节水的通知\n各省：\n一、要求", "教育部、财政部发布关于节水的通知|Other|-|教育部、财政部|-|-|中国 National|-" },
        { "岭西县水利局关于修订岭西县防汛预案的通知\n各乡镇：\n请执行。\n岭西县防汛预案\n一、总则", "岭西县防汛预案|Other|-|岭西县水利局|-|-|岭西县 County|-" },
        { "成文日期：2023-12-07\n关于印发节水方案的通知\n各乡镇：\n请执行。\n岭西县水利局\n2023年127\n节水方案\n一、目标", "节水方案|ImplementationPlan|-|岭西县水利局|2023-12-07|-|岭西县 County|-" },
        { "成文日期：2023-11-07\n关于印发节水方案的通知\n各乡镇：\n请执行。\n岭西县水利局\n2023年1217\n节水方案\n一、目标", "节水方案|ImplementationPlan|-|岭西县水利局|2023-12-17|-|岭西县 County|-" },
        { "国务院关于节水工作情况的报告\n2020年8月10日于北京市\n全国人民代表大会常务委员会：\n一、情况", "国务院关于节水工作情况的报告|AnnualReport|-|国务院|2020-08-10|-|中国 National|-" },
        { "岭西县2020年以来节水工作情况的报告\n岭西县水利局\n2023年3月5日\n一、情况", "岭西县2020年以来节水工作情况的报告|AnnualReport|-|岭西县水利局|2023-03-05|-|岭西县 County|2020-2023" },
        // Who gives a report.
        { "政府工作报告\n岭西县人民政府县长 张三\n各位代表：\n请予审查。\n一、回顾", "政府工作报告|AnnualReport|-|岭西县人民政府|-|-|岭西县 County|-" },
        { "政府工作报告\n云岭市代市长　李四\n各位代表：\n请予审查。\n一、回顾", "政府工作报告|AnnualReport|-|云岭市人民政府|-|-|云岭市 Prefecture|-" },
        { "关于2020年预算执行的审计工作报告\n——2021年7月29日在云岭市第九届人民代表大会\n常务委员会第四十一次会议上\n云岭市审计局党组书记、局长 王五\n各位委员：\n一、情况", "关于2020年预算执行的审计工作报告|AnnualReport|-|云岭市审计局|2021-07-29|-|云岭市 Prefecture|2020-2020" },
        { "预算工作报告\n岭西县财政局张三\n一、情况", "预算工作报告|AnnualReport|-|-|-|-|-|-" },
        { "政 府 工 作 报 告（2022年）\n政府工作报告\n——在岭西县第十六届人民代表大会第一次会议上\n岭西县人民政府代县长 周六\n（2022年1月5日）\n各位代表：\n一、回顾", "政府工作报告（2022年）|AnnualReport|-|岭西县人民政府|2022-01-05|-|岭西县 County|2022-2022" },
        { "节水工作报告\n——在岭西县第十六届人民代表大会第一次会议上\n各位代表：\n一、回顾", "节水工作报告|AnnualReport|-|-|-|-|岭西县 County|-" },
        // The cover of a plan: names with a month below; a month without names.
        { "岭西县水利发展规划\n岭西县人民政府\n2021 年 9 月\n为了发展水利，制定本规划。\n一、基础", "岭西县水利发展规划|Outline|-|岭西县人民政府|-|-|岭西县 County|-" },
        { "岭西县水利发展规划\n二〇二一年九月\n为了发展水利，制定本规划。\n一、基础", "岭西县水利发展规划|Outline|-|-|-|-|岭西县 County|-" },
        // Who is obeyed is no issuer.
        { "岭西县人民政府贯彻国务院关于发展水利意见的实施意见\n各乡镇：\n一、要求", "岭西县人民政府贯彻国务院关于发展水利意见的实施意见|Opinions|-|岭西县人民政府|-|-|岭西县 County|-" },
        // The title in the index of a collection, below the names of its other pages.
        { "最新法规 法规搜索\n热点专题\n会计考试法规汇编(2015)\n发文标题: 岭西县人民政府关于节水的意见\n发文文号: 岭政发〔2016〕54号\n发文部门: 岭西县人民政府\n发文时间: 2016-10-18\n各乡镇：\n一、要求", "岭西县人民政府关于节水的意见|Opinions|岭政发〔2016〕54号|岭西县人民政府|2016-10-18|-|岭西县 County|-" },
        // A sentence without its full stop in front of the index; one that goes on with a word that is a label elsewhere.
        { "本文仅供参考,以正式文件为准\n发文标题: 岭西县人民政府关于节水的意见\n发文文号: 岭政发〔2016〕54号\n各乡镇：\n一、要求", "岭西县人民政府关于节水的意见|Opinions|岭政发〔2016〕54号|岭西县人民政府|-|-|岭西县 County|-" },
        { "岭西县节水方案\n为了节水,请各乡镇报送\n时间: 2016年5月1日\n一、要求", "岭西县节水方案|ImplementationPlan|-|-|-|-|岭西县 County|-" },
        // A group's name over two lines; two bodies on two lines.
        { "关于印发节水方案的通知\n各乡镇：\n请执行。\n中共岭西县委岭西县人民政府\n农村供水领导小组\n2019年7月16日\n节水方案\n一、目标", "节水方案|ImplementationPlan|-|中共岭西县委岭西县人民政府农村供水领导小组|2019-07-16|-|岭西县 County|-" },
        { "关于停工的通告\n现通告如下。\n云岭市强降雨灾害\n防治指挥部\n2020年1月28日", "关于停工的通告|Other|-|云岭市强降雨灾害防治指挥部|2020-01-28|-|云岭市 Prefecture|-" },
        { "关于停工的通告\n现通告如下。\n云岭市人民政府\n云岭市防汛指挥部\n2020年1月28日", "关于停工的通告|Other|-|云岭市人民政府、云岭市防汛指挥部|2020-01-28|-|云岭市 Prefecture|-" },
        // The number of an announcement in brackets below its title; an order's number in front of a title in brackets, with the tools of a page and its day.
        { "云岭市水利局\n关于停水的通告\n（2023年第18号）\n为检修管道，决定停水。\n云岭市水利局\n2023年8月7日", "云岭市水利局关于停水的通告|Other|云岭市水利局通告2023年第18号|云岭市水利局|2023-08-07|-|云岭市 Prefecture|-" },
        { "海关总署公告2023年第14号（关于优化监管的公告）\n【打印】 2023-10-30\n为优化监管，现公告如下：\n一、范围\n海关总署\n2023年10月27日", "关于优化监管的公告|Other|海关总署公告2023年第14号|海关总署|2023-10-27|2023-10-30|中国 National|-" },
        // Who passes a document on; minutes with their count; a page mark with dots; a row of values whose first cell is empty.
        { "国务院批转水利部关于节水意见的通知\n国发〔2019〕31号\n各省：\n请执行。\n国务院\n2019年7月2日", "国务院批转水利部关于节水意见的通知|Opinions|国发〔2019〕31号|国务院|2019-07-02|-|中国 National|-" },
        { "云岭市节水领导小组办公室\n会　议　纪　要\n（第12次）\n节水工作推进会会议纪要\n2024年8月20日，召开推进会。\n一、范围\n云岭市节水领导小组办公室\n2024年8月23日印发", "节水工作推进会会议纪要|Other|-|云岭市节水领导小组办公室|-|-|云岭市 Prefecture|-" },
        { "关于印发《云岭市节水办法》的通知\n各县：\n请执行。\n云岭市水利局\n2022年4月11日\n· 1 ·\n云岭市节水办法\n一、范围", "云岭市节水办法|Other|-|云岭市水利局|2022-04-11|-|云岭市 Prefecture|-" },
        { "索引号\t发文机关\t发文字号\t成文日期\t发布日期\n\t岭西县水利局\t\t2022-12-30\t2023-01-05\n岭西县水利局关于节水的通知\n各乡镇：\n请执行。", "岭西县水利局关于节水的通知|Other|-|岭西县水利局|2022-12-30|2023-01-05|岭西县 County|-" },
        // A notice that calls its company by the noun alone.
        { "岭南水务股份有限公司文件\n关于印发公司2024年节水工作方案的通知\n各部门：\n请执行。\n岭南水务股份有限公司\n2024年5月24日\n岭南水务股份有限公司2024年节水工作方案\n一、目标", "岭南水务股份有限公司2024年节水工作方案|ImplementationPlan|-|岭南水务股份有限公司|2024-05-24|-|-|2024-2024" },
        // A title whose last word could be a letterhead; a mark of publicity above the issuers; a branch behind the name of its house.
        { "云岭市水利局\n会议纪要\n云水纪〔2024〕5号\n关于节水问题的\n会议纪要\n会议议定如下。\n一、目标\n云岭市水利局\n2024年6月21日", "关于节水问题的会议纪要|Other|云水纪〔2024〕5号|云岭市水利局|2024-06-21|-|云岭市 Prefecture|-" },
        { "云水〔2024〕7号\n主动公开\n云岭市水利局　　云岭市财政局\n关于印发《云岭市节水方案》的通知\n各县：\n请执行。\n云岭市水利局　　云岭市财政局\n2024年4月25日\n云岭市节水方案\n一、目标", "云岭市节水方案|ImplementationPlan|云水〔2024〕7号|云岭市水利局、云岭市财政局|2024-04-25|-|云岭市 Prefecture|-" },
        // A stroke as a bar behind the column of a page.
        { "政策快读丨云岭市人民政府关于节水的意见\n发布日期：2021-07-19\n各县：\n一、目标", "云岭市人民政府关于节水的意见|Opinions|-|云岭市人民政府|-|2021-07-19|云岭市 Prefecture|-" },
        // Day and hour without a space; a padded day.
        { "云岭市节水方案\n发布时间：2017/10/2 11:57:58\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|2017-10-02|云岭市 Prefecture|-" },
        { "云岭市节水方案\n发布时间：2017/10/21 9:57\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|2017-10-21|云岭市 Prefecture|-" },
        { "云岭市节水方案\n2017/10/2 11:57:58\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|2017-10-02|云岭市 Prefecture|-" },
        { "云岭市节水方案\n发布时间：2017-05-21 1:57\n一、目标", "云岭市节水方案|ImplementationPlan|-|-|-|2017-05-21|云岭市 Prefecture|-" },
        // Source and day below the title; a signature.
        { "云岭市水利局节水制度\n云岭市水利局 2024/03/13\n第一条 为了节水。", "云岭市水利局节水制度|Other|-|-|-|2024-03-13|云岭市 Prefecture|-" },
        { "云岭市节水制度\n云岭市水利局2024年3月13日\n第一条 为了节水。", "云岭市节水制度|Other|-|云岭市水利局|2024-03-13|-|云岭市 Prefecture|-" },
        // A date that lost its last character.
        { "关于上半年落实情况的通报\n各乡镇：\n现通报如下。\n岭西县人民政府督查室　　2022年8月19\n附件", "关于上半年落实情况的通报|Other|-|岭西县人民政府督查室|2022-08-19|-|岭西县 County|-" },
        // What is done to a place stands in front of it.
        { "关于下达岭西县2021年资金的通知\n各乡镇：\n一、资金", "关于下达岭西县2021年资金的通知|Other|-|-|-|-|岭西县 County|2021-2021" },
        { "关于征求云岭市规划建议的公告\n欢迎提出建议。", "关于征求云岭市规划建议的公告|Other|-|-|-|-|云岭市 Prefecture|-" },
        // A value of the index with words behind it that are no label.
        { "发布部门：金桥街道\n文件编号 发布机构 云岭市金桥街道办事处 办理状况 办结\n2022年工作总结\n一、防汛", "2022年工作总结|AnnualReport|-|云岭市金桥街道办事处|-|-|云岭市金桥街道 Township|2022-2022" },
        // The index of a collection says whose office the title leaves without a place.
        { "文章属性\n【制定机关】云岭市人民政府办公厅\n【公布日期】2020.01.17\n正文\n市人民政府办公厅关于节水的通知\n云政办〔2020〕1号\n各县：\n一、要求", "市人民政府办公厅关于节水的通知|Other|云政办〔2020〕1号|云岭市人民政府办公厅|-|2020-01-17|云岭市 Prefecture|-" },
        // The source in brackets in front of the day; the bare name of a city; an answer; a date behind addressees and sentence on one line.
        { "岭西县抗旱预案\n[岭西县人民政府]2016-05-09字号: |\n1总则\n1.1编制目的\n做好抗旱。", "岭西县抗旱预案|Other|-|-|-|2016-05-09|岭西县 County|-" },
        { "节水工作方案\n为了节水，结合六盘水实际，制定本方案。\n一、目标", "节水工作方案|ImplementationPlan|-|-|-|-|贵州省六盘水市 Prefecture|-" },
        { "岭西县水务局对第42号建议的答复\n李某代表：\n现答复如下：\n感谢关心。\n岭西县水务局\n2025年8月18日", "岭西县水务局对第42号建议的答复|Other|-|岭西县水务局|2025-08-18|-|岭西县 County|-" },
        { "对县十六届人大第3号建议的答复\n李某代表：\n现答复如下：\n感谢关心。", "对县十六届人大第3号建议的答复|Other|-|-|-|-|-|-" },
        { "各县、区： 《云岭市植树意见》已经市政府同意，现印发给你们，请执行。\n二○○九年四月二十八日\n云岭市植树意见\n一、要求", "云岭市植树意见|Opinions|-|-|2009-04-28|-|云岭市 Prefecture|-" },
        // A line of the page directly above 关于; an issuer there.
        { "联系我们\n关于岭西县节水的若干政策意见\n各乡镇：\n一、要求", "关于岭西县节水的若干政策意见|Opinions|-|-|-|-|岭西县 County|-" },
        { "岭西县人民政府、岭西县总工会等三部门\n关于节水的若干政策意见\n各乡镇：\n一、要求", "岭西县人民政府、岭西县总工会等三部门关于节水的若干政策意见|Opinions|-|岭西县人民政府、岭西县总工会|-|-|岭西县 County|-" },
        { "云岭 云岭市 惠企政策 直通车 产业政策 人才云\n联系我们\n关于节水的若干政策意见\n各县：\n一、要求", "关于节水的若干政策意见|Opinions|-|-|-|-|-|-" },
        { "岭西县\n关于节水的若干政策意见\n各乡镇：\n一、要求", "岭西县关于节水的若干政策意见|Opinions|-|-|-|-|岭西县 County|-" },
        // A mark of a list in front of the title; an office of a page without whose.
        { "【政策文件】岭西县人民政府关于节水的若干意见（岭政发〔2019〕3号）\n发布时间：2019-03-02   来源：人大办公室\n各乡镇：\n一、要求", "岭西县人民政府关于节水的若干意见|Opinions|岭政发〔2019〕3号|岭西县人民政府|-|2019-03-02|岭西县 County|-" },
        { "节水的若干意见\n发布时间：2019-03-02   来源：人大办公室\n各乡镇：\n一、要求", "节水的若干意见|Opinions|-|-|-|2019-03-02|-|-" },
        // The serial of an announcement or an order in brackets.
        { "云岭市第十五届人民代表大会常务委员会公告（第5号）\n《云岭市节水条例》已于2023年5月30日经云岭市第十五届人民代表大会常务委员会第八次会议通过，现予公布。\n云岭市人民代表大会常务委员会\n2023年5月30日\n云岭市节水条例\n第一条 为了节水。", "云岭市节水条例|Other|-|云岭市人民代表大会常务委员会|2023-05-30|-|云岭市 Prefecture|-" },
        { "云岭市人民政府令（第12号）\n《云岭市节水办法》已经通过，现予公布。\n2023年5月30日\n云岭市节水办法\n第一条 为了节水。", "云岭市节水办法|Other|云岭市人民政府令第12号|云岭市人民政府|2023-05-30|-|云岭市 Prefecture|-" },
        // A branch of an enterprise of the state.
        { "国网大同供电公司2023年工作要点\n一、目标", "国网大同供电公司2023年工作要点|WorkPoints|-|国网大同供电公司|-|-|山西省大同市 Prefecture|2023-2023" },
        // Libraries of documents: their words in front, in one paragraph with the text.
        { "精品文档-倾情为你奉上岭西县招商办法（试行）第一章总则 第一条为加快招商，优化环境，鼓励投资者来我县投资兴办企业，根据国家、省有关法律、法规、规章和政策，结合我县实际，特制定本办法。第二条本办法适用于来我县投资经营的自然人、法人以及其他经济组织。", "岭西县招商办法（试行）|Other|-|-|-|-|岭西县 County|-" },
        { "已阅读5页，还剩9页未读，继续免费阅读\n文档简介\n岭西县投资政策 发表时间：2011 年 11 月 02 日 15:29 岭西县投资优惠政策（试行） （岭发〔2011〕20 号） 为进一步扩大开放，改善投资环境，推动经济平稳较快发展，结合我县实际，特制定本优惠政策： 第一条 凡到我县投资的企业，均可享受本优惠政策。", "岭西县投资优惠政策（试行）|Other|岭发〔2011〕20号|-|-|2011-11-02|岭西县 County|-" },
        { "岭西县招商的决定\n- 格式：doc\n中共云岭市委、云岭市人民政府关于加快旅游业发展的意见文章属性•【制定机关】云岭市人民政府•【公布日期】2001.05.18•【字号】云发〔2001〕11号•【时效性】现行有效•【主题分类】旅游综合规定正文中共云岭市委、云岭市人民政府关于加快旅游业发展的意见（云发〔2001〕11号2001年5月18日）为落实目标，尽快把旅游业培育成支柱产业，特提出如下意见：一、统一认识（一）各级党委和政府要深刻认识。", "中共云岭市委、云岭市人民政府关于加快旅游业发展的意见|Opinions|云发〔2001〕11号|中共云岭市委、云岭市人民政府|2001-05-18|2001-05-18|云岭市 Prefecture|-" },
        // An index table in one paragraph with its document.
        { "索引号：1132/2021-1 主题分类：农业 发文机关：云岭市水利局 成文日期：2021年3月2日 标题：云岭市水利局关于印发《云岭市节水办法》的通知 发文字号：云水〔2021〕3号 发布日期：2021年3月5日 各县水利局：现将《云岭市节水办法》印发给你们，请遵照执行。云岭市水利局 2021年3月2日 云岭市节水办法 第一条 为了节水，制定本办法。", "云岭市节水办法|Other|云水〔2021〕3号|云岭市水利局|2021-03-02|2021-03-05|云岭市 Prefecture|-" },
        // A telegram.
        { "云岭市发电发电单位云岭市防汛抗旱指挥部办公室签批盖章等级特提·明电云汛明电〔2020〕43号关于印发落实防汛批示分工方案的通知各县防指、市防指各成员单位：为贯彻落实批示要求，进一步明确分工、压实责任，切实做好各项工作，现将《落实防汛批示分工方案》印发你们，请结合实际抓好贯彻落实。", "落实防汛批示分工方案|DivisionOfLabour|云汛明电〔2020〕43号|云岭市防汛抗旱指挥部办公室|-|-|云岭市 Prefecture|-" },
    };

    [Theory, MemberData(nameof(Read))]
    public void A_head_is_read(string text, string expected) => HeadText.Of(text).ShouldBe(expected);
}
