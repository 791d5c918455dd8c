namespace LawGov.Generation.Vocabulary;

/// <summary>Sentences of plans that set no date, name no unit and open no list.</summary>
public static class Prose
{
    private static readonly string[] Verbs = ["完善", "推进", "建立", "优化", "规范", "健全", "深化", "拓展", "提升", "强化", "落实", "探索", "加快", "扩大", "改进", "巩固"];

    private static readonly string[] Objects =
    [
        "养老服务体系", "乡村公路养护", "政务服务标准", "湿地保护修复", "中小学课后服务", "农产品冷链设施", "公共法律服务", "老旧小区改造", "职业技能培训", "社区健身场地", "数据共享机制", "信用评价办法", "地质灾害监测",
        "河湖岸线管理", "托育机构备案", "非遗传承保护", "校园食品安全", "电梯应急处置", "农村供水管网", "知识产权质押融资", "“一件事一次办”流程", "灵活就业保障", "无障碍设施", "企业开办便利", "应急物资储备", "殡葬服务价格",
    ];

    private static readonly string[] Tails =
        ["确保取得实效", "形成长效机制", "让群众少跑路", "补齐薄弱环节", "推动提质扩面", "做到应享尽享", "逐步实现全覆盖", "打通服务堵点", "增强基层能力", "防止形式主义", "压缩办理环节", "守住安全底线"];

    private static readonly string[] Themes =
        ["优化服务供给", "夯实工作基础", "促进均衡发展", "改善人居环境", "激发市场活力", "提升治理效能", "加强风险防控", "推动绿色转型", "保障民生福祉", "深化重点改革"];

    private static readonly string[] Subjects =
        ["营商环境", "安全生产", "乡村建设", "养老服务", "公共文化", "生态保护", "就业促进", "食品安全", "数字政府", "基层治理"];

    private static readonly string[] Kinds = ["实施方案", "工作要点", "若干措施", "行动计划", "任务分工", "实施意见"];

    /// <summary>A theme for a heading.</summary>
    public static string Theme(DeterministicRandom random) => random.Pick(Themes);

    /// <summary>A title without its place.</summary>
    public static string Title(DeterministicRandom random) => random.Pick(Subjects) + random.Pick(Kinds);

    /// <summary>A short sentence that can stand as an item's title, without its mark.</summary>
    public static string Lead(DeterministicRandom random) => random.Pick(Verbs) + random.Pick(Objects);

    /// <summary>A sentence with its mark.</summary>
    public static string Sentence(DeterministicRandom random)
    {
        var sentence = random.Pick(Verbs) + random.Pick(Objects);
        if (random.Chance(60)) sentence += "，" + random.Pick(Verbs) + random.Pick(Objects);
        if (random.Chance(60)) sentence += "，" + random.Pick(Tails);
        return sentence + "。";
    }

    /// <summary>One to <paramref name="most"/> sentences.</summary>
    public static string Sentences(DeterministicRandom random, int most)
    {
        var text = "";
        for (var i = random.Between(1, most); i > 0; i--) text += Sentence(random);
        return text;
    }
}
