using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The words of predicates: verbs with the role they mean, and what stands between and around them.</summary>
internal static class VerbWords
{
    /// <summary>Verbs with their role.</summary>
    public static readonly (string Word, AssignmentRole Role)[] Roles =
    [
        ("牵头", AssignmentRole.Lead), ("总牵头", AssignmentRole.Lead), ("主办", AssignmentRole.Lead), ("主抓", AssignmentRole.Lead), ("抓总", AssignmentRole.Lead), ("为主", AssignmentRole.Lead), ("负总责", AssignmentRole.Lead), ("总负责", AssignmentRole.Lead),
        ("分别负责", AssignmentRole.SeparatelyResponsible), ("分头负责", AssignmentRole.SeparatelyResponsible),
        ("负责", AssignmentRole.Responsible), ("各负其责", AssignmentRole.Responsible), ("齐抓共管", AssignmentRole.Responsible), ("组织实施", AssignmentRole.Responsible), ("负主责", AssignmentRole.Responsible), ("负主要责任", AssignmentRole.Responsible),
        ("承担", AssignmentRole.Responsible), ("承办", AssignmentRole.Responsible), ("主责", AssignmentRole.Responsible), ("具体办理", AssignmentRole.Responsible),
        ("配合", AssignmentRole.Cooperating), ("协助", AssignmentRole.Cooperating), ("协同", AssignmentRole.Cooperating), ("协办", AssignmentRole.Cooperating), ("会办", AssignmentRole.Cooperating),
        ("支持", AssignmentRole.Cooperating), ("协作", AssignmentRole.Cooperating), ("参与配合", AssignmentRole.Cooperating), ("协抓", AssignmentRole.Cooperating), ("协管", AssignmentRole.Cooperating),
        ("参与", AssignmentRole.Participating), ("参加", AssignmentRole.Participating),
        ("落实", AssignmentRole.Implementing), ("实施", AssignmentRole.Implementing), ("执行", AssignmentRole.Implementing), ("推进", AssignmentRole.Implementing),
        ("指导", AssignmentRole.Guiding), ("督导", AssignmentRole.Guiding), ("督办", AssignmentRole.Guiding), ("督促落实", AssignmentRole.Guiding), ("监督落实", AssignmentRole.Guiding),
    ];

    /// <summary>What may stand between two verbs, or behind one, and changes nothing: 牵头并组织…, 牵头协调.</summary>
    public static readonly string[] Followers =
        ["并", "组织", "推动", "抓好", "做好", "协调", "督促", "督办", "办理", "贯彻", "统筹", "开展", "完成", "落地", "抓", "具体", "予以", "给予", "加强", "业务", "统筹协调", "认真", "并具体", "共同", "分别", "按时", "监督", "制定", "建设",
            "保障", "检查", "督查", "服务", "管理", "宣传", "培训", "汇总", "审核", "推广", "评估", "考核", "对接", "到位", "见效", "工作", "相关工作", "有关工作",
            "验收", "组织验收", "编制", "起草", "修订", "整治", "治理", "改造", "运营", "维护", "发布", "公布", "处置", "申报", "审查"];

    /// <summary>Words between the units and the verb that change nothing.</summary>
    public static readonly WordList Adverbs =
    [
        "分别", "共同", "具体", "主要", "重点", "联合", "各自", "分工", "统一", "依法", "统筹", "全面", "积极", "主动", "各司其职", "同步", "做好", "抓好", "抓", "密切", "属地", "要", "应", "协同", "结合实际",
        "督促", "业务", "加强", "予以", "给予", "认真", "按时", "自行", "分头", "通力", "均", "贯彻", "推动",
    ];

    /// <summary>First words of 按职责分工 and its like.</summary>
    public static readonly string[] ByDutyStarts = ["按照", "根据", "依据", "依照", "结合", "按", "依", "在"];

    /// <summary>Last words of 按职责分工 and its like.</summary>
    public static readonly string[] ByDutyEnds =
        ["职责分工", "任务分工", "工作职责", "职能职责", "职能分工", "工作分工", "职责权限", "部门职责", "法定职责", "各自职责", "职责范围内", "职责范围", "职责", "分工", "职能", "权限", "任务", "原则", "要求", "规定", "行业领域"];

    /// <summary>What a body does that 由 names, where no verb says a role: 由市司法局办理.</summary>
    public static readonly string[] Agent =
        ["办理", "完成", "审核", "审查", "审批", "起草", "制定", "制订", "编制", "修订", "承接", "受理", "处理", "处置", "解决", "报送", "公布", "发布", "公示", "汇总", "统计", "管理", "实施", "开展", "组织", "推动", "抓好", "做好", "统筹", "协调", "督促", "督办", "考核", "评估", "验收", "建设", "保障", "监督", "检查", "提供", "提出", "研究", "推广", "宣传", "培训"];

    /// <summary>What the body does that makes what the task asks for: 由县水利局编制.</summary>
    public static readonly string[] Making = ["编制", "起草", "制定", "制订", "修订", "办理", "完成", "承接", "组织", "开展", "建设", "汇总"];

    /// <summary>What only the body does that carries a task out: 县水利局承接.</summary>
    public static readonly string[] Doing = ["办理", "完成", "承接", "联合开展", "共同开展", "组织开展", "开展", "起草", "保障"];

    /// <summary>What a body does beside those who carry the task out: 县审计局监督.</summary>
    public static readonly string[] Supervising = ["监督", "监管", "督促", "督查"];

    /// <summary>What a body does with an object for those who carry the task out: 县财政局做好资金保障.</summary>
    public static readonly WordList Supporting = ["做好", "保障", "提供", "给予", "予以"];

    /// <summary>What the body does that leads, where no other verb follows.</summary>
    public static readonly string[] Coordinating = ["统筹协调", "统筹", "协调"];
}
