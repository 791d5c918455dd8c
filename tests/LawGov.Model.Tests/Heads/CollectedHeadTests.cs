namespace LawGov.Model.Tests.Heads;

/// <summary>Heads as collections, wikis, scanners and congresses leave them, with made-up places.</summary>
public class CollectedHeadTests
{
    /// <summary>A head, and what is read from it, as in <see cref="HeadTests.Read"/>.</summary>
    public static TheoryData<string, string> Read => new()
    {
        // The number in front of the title, in brackets of all kinds.
        { "云财建【2022】19号 云岭市财政局 云岭市水利局关于加强堤防资金管理的通知\n各县财政局：\n一、专款专用", "云岭市财政局云岭市水利局关于加强堤防资金管理的通知|Other|云财建〔2022〕19号|云岭市财政局、云岭市水利局|-|-|云岭市 Prefecture|-" },
        { "云政发〔2022〕4号《云岭市人民政府关于扩大内需的意见》\n浏览量： 时间：2022-03-02 10:00:00\n云岭市人民政府关于扩大内需的意见\n云政发〔2022〕4号\n各县人民政府：\n一、促进消费", "云岭市人民政府关于扩大内需的意见|Opinions|云政发〔2022〕4号|云岭市人民政府|-|2022-03-02|云岭市 Prefecture|-" },
        // A table of contents is no part of the title.
        { "云岭市水务局关于印发云岭市水务局值班细则及登记式样的通知\n（云水办〔2021〕7号）\n各科室：\n现印发给你们。\n2021年6月5日\n云岭市水务局值班细则及登记式样\n目 录\n第一章 总则\n第一章 总则\n第一条 为了规范值班，制定本细则。", "云岭市水务局值班细则及登记式样|Other|云水办〔2021〕7号|云岭市水务局|2021-06-05|-|云岭市 Prefecture|-" },
        // Times that say nothing of the document.
        { "归档时间：2021-11-21\n云岭市人民政府办公室关于做好供暖工作的通知\n来源：市政府网 日期：2020-10-12 17:08\n各县人民政府：\n一、储备燃料", "云岭市人民政府办公室关于做好供暖工作的通知|Other|-|云岭市人民政府办公室|-|2020-10-12|云岭市 Prefecture|-" },
        { "- 文档编号：88\n- 上传时间：2022-12-12\n云岭市民政局关于发放补贴的通知\n各县民政局：\n一、标准", "云岭市民政局关于发放补贴的通知|Other|-|云岭市民政局|-|-|云岭市 Prefecture|-" },
        // Words in quotes in front of an issuer are no part of its name.
        { "“党政联合公开” 中共云岭市委办公室 云岭市人民政府办公室印发《云岭市养老服务行动计划》的通知\n云岭市养老服务行动计划\n一、总体要求", "云岭市养老服务行动计划|ActionPlan|-|中共云岭市委办公室、云岭市人民政府办公室|-|-|云岭市 Prefecture|-" },
        // Branches of central bodies.
        { "中国证监会海南监管局 海南省司法厅\n关于印发《证券纠纷调解工作方案》的通知\n各机构：\n请执行。\n2022年7月11日", "证券纠纷调解工作方案|ImplementationPlan|-|中国证监会海南监管局、海南省司法厅|2022-07-11|-|海南省 Province|-" },
        { "财政部甘肃监管局2023年普法工作要点\n一、学习宪法", "财政部甘肃监管局2023年普法工作要点|WorkPoints|-|财政部甘肃监管局|-|-|甘肃省 Province|2023-2023" },
        // A word that ends like an authority is none.
        { "云岭市2024年政府工作报告任务落实方案\n1.修路。（责任单位：市交通局）", "云岭市2024年政府工作报告任务落实方案|ImplementationPlan|-|-|-|-|云岭市 Prefecture|2024-2024" },
        // A congress.
        { "云岭市第十四届人民代表大会第一次会议\n公告\n第7号\n《云岭市节水条例》已于2023年1月16日经云岭市第十四届人民代表大会第一次会议通过，现予公布。\n云岭市节水条例\n第一条　为了节约用水。", "云岭市节水条例|Other|-|云岭市第十四届人民代表大会|2023-01-16|-|云岭市 Prefecture|-" },
        { "云岭市绿化条例\n（2022年10月8日云岭市第七届人民代表大会常务\n委员会第五次会议通过）\n第一条　为了绿化。", "云岭市绿化条例|Other|-|云岭市第七届人民代表大会常务委员会|2022-10-08|-|云岭市 Prefecture|-" },
        // Without line breaks.
        { "湖北省水库移民中心文件鄂移中发〔2020〕11号关于做好省属水库移民建档工作的通知各市（州）移民机构，各有关单位：为做好建档，现将有关事项通知如下：一、分批建档。各地要逐户核实，登记造册，及时录入系统，确保数据真实准确，不重不漏。二、严格审核。省中心随机抽查。湖北省水库移民中心综合科2020年9月14日印发", "关于做好省属水库移民建档工作的通知|Other|鄂移中发〔2020〕11号|湖北省水库移民中心|-|-|湖北省 Province|-" },
        { "湖北省水利厅湖北省林业局文件鄂水发〔2021〕63号湖北省水利厅湖北省林业局关于印发《全省林区小水窖建设方案》的通知各市水利局、林业局：为认真落实要求，我们制定了《全省林区小水窖建设方案》，现印发给你们。联系人：省水利厅李某XXX027一88XX省林业局王某XXX027一66XX湖北省水利厅湖北省林业局2021年5月6日全省林区小水窖建设方案为改善条件，制定本方案。一、目标。建成一批。", "全省林区小水窖建设方案|ImplementationPlan|鄂水发〔2021〕63号|湖北省水利厅、湖北省林业局|2021-05-06|-|湖北省 Province|-" },
    };

    [Theory, MemberData(nameof(Read))]
    public void A_head_is_read(string text, string expected) => HeadText.Of(text).ShouldBe(expected);
}
