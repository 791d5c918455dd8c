namespace LawGov.Analysis.Tests.Growth;

/// <summary>A construct of the grammar that a text can contain any number of times.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Head">What stands before it.</param>
/// <param name="One">One of it, with its number.</param>
/// <param name="Between">What stands before a second construct, which makes up the other half of a text; null for texts of one.</param>
/// <param name="Other">One of the second construct, with its number.</param>
public sealed record Construct(string Name, string Head, Func<int, string> One, string? Between = null, Func<int, string>? Other = null)
{
    /// <summary>A text of about this length.</summary>
    public string Text(int length)
    {
        var text = new System.Text.StringBuilder(Head);
        for (var i = 1; text.Length < (Other is null ? length : length / 2); i++) text.Append(One(i));
        text.Append(Between);
        for (var i = 1; text.Length < length; i++) text.Append(Other!(i));
        return text.ToString();
    }

    private const string Plan = "某市法治政府建设实施方案\n一、主要任务\n";

    /// <summary>All constructs.</summary>
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("items with a clause", Plan, i => $"{i}.完善第{i}项制度。（责任单位：市司法局、市财政局）\n"),
        new("items with a field", Plan, i => $"{i}.完善第{i}项制度。\n责任单位：市司法局\n"),
        new("a list of duties", Plan, i => $"县第{i}局：组织第{i}场演练，做好保障。\n"),
        new("duties behind a gap", Plan, i => $"县第{i}局　负责第{i}场演练。\n"),
        new("clauses behind dashes", Plan, i => $"完善第{i}项制度。\n——由市司法局会同市财政局组织落实。\n"),
        new("clauses in one item", Plan + "1.完善制度。\n", i => $"推进第{i}项工作。（责任单位：市司法局）\n"),
        new("fields in one item", Plan + "1.完善制度。\n", i => $"推进第{i}项工作。\n责任单位：市司法局\n"),
        new("clauses in one paragraph", Plan + "1.完善制度。", i => $"推进第{i}项工作。（责任单位：市司法局）"),
        new("units in one task", Plan + "1.完善制度。责任单位：", i => $"第{i}局、"),
        new("sections", "", i => $"一、第{i}节\n"),
        new("sections with prose", "某市法治政府建设实施方案\n", i => $"一、第{i}节\n加强建设，完善第{i}项机制。\n"),
        new("items under a heading with a clause", "某市实施方案\n一、主要任务（责任单位：市司法局）\n", i => $"{i}.完善第{i}项制度。\n"),
        new("chapters with items", "某市实施方案\n", i => $"一、第{i}节\n（一）推进工作。\n1.完善制度。（责任单位：市司法局）\n"),
        new("labels without text", Plan, _ => "（一）"),
        new("circled items", Plan + "1.完善制度。", _ => "①推进工作。②完善机制；"),
        new("points of a report", "某市2022年法治政府建设情况报告\n一、工作情况\n", i => $"一是办理案件{i}件。二是培训{i}人次。\n"),
        new("numbered lines of a report", "某市2022年法治政府建设情况报告\n一、工作情况\n", i => $"{i}.办理第{i}件案件。化解争议{i}起。\n"),
        new("points of a report on lines of their own", "某市2022年法治政府建设情况报告\n一、工作情况\n", i => $"一是办理案件{i}件。\n二是培训{i}人次。\n"),
        new("figures of a report", "某市2022年法治政府建设情况报告\n一、工作情况\n", i => $"全年办结复议案件{i}件，同比增长{i}%。"),
        new("deadlines", Plan + "1.完善制度。", i => $"{2020 + i % 9}年{i % 12 + 1}月底前完成第{i}项。"),
        new("goals behind their subjects", Plan + "1.完善制度。", i => $"至{2020 + i % 9}年底第{i}项覆盖率达到{i}%，各部门年内开展培训，2029年上半年，试点县完成。"),
        new("targets", Plan + "1.完善制度。", i => $"每年培训不少于{i}学时。"),
        new("citations", Plan + "1.完善制度。", i => $"落实《第{i}号条例》。"),
        new("one citation", Plan + "1.完善制度。", _ => "落实《法治政府建设实施纲要（2021-2025年）》。"),
        new("rules", Plan, i => $"{i}.完善制度。（市司法局、市财政局负责。列第一位的为牵头单位，下同）\n"),
        new("notes", Plan, _ => "注：第一责任单位为牵头单位。\n"),
        new("announced annexes", "某市实施方案\n一、任务\n", i => $"附件：1.第{i}张任务分工表\n"),
        new("annexes", "某市实施方案\n一、任务\n", i => $"附件{i}\n任务分工表\n1.完善制度。（责任单位：市司法局）\n"),
        new("table rows", "某市任务分工表\n| 序号 | 主要任务 | 责任单位 |\n|---|---|---|\n", i => $"| {i} | 完善第{i}项制度 | 市司法局、市财政局 |\n"),
        new("rows of cells on lines", "某市任务分工表\n序号\n主要任务\n责任单位\n", i => $"{i}\n完善第{i}项制度\n市司法局\n"),
        new("rows of cells with bars", "某市任务分工表\n序号 |\n民生实事 |\n责任单位 |\n", i => $"{i} |\n完善第{i}项制度 |\n市司法局 |\n"),
        new("rows without their first cell", "某市任务分工表\n类别 | 主要任务 | 责任单位 | 备注 |\n一、任务 | 1.建桥 | 市交通局 | 无 |\n", i => $"{i + 1}.完善第{i}项制度 | 市司法局 | 无 |\n"),
        new("rows below one number", "某市任务分工表\n序号\n主要任务\n责任单位\n1\n", i => $"完善第{i}项制度。\n市司法局\n"),
        new("offices apart by gaps", Plan, i => $"{i}.完善制度。\n责任单位：办公室 法规科 宣传科 财务科\n"),
        new("rows of bodies of a town apart by gaps", "某市任务分工表\n序号 | 主要任务 | 责任单位 |\n", i => $"{i} | 完善第{i}项制度 | 文化站 派出所 卫生院 司法所 |\n"),
        new("points with names", Plan + "1.完善制度：", _ => "①推进工作（市司法局）；"),
        new("agents in one paragraph", Plan + "1.完善制度。", _ => "由市司法局牵头，市财政局配合，抓紧完善制度；"),
        new("agents without marks", Plan + "1.完善制度，由市司法局负责，", _ => "由"),
        new("helpers of one agent", Plan + "1.完善制度，由市司法局牵头，", _ => "市财政局配合，"),
        new("duties in one paragraph", Plan + "1.完善制度。", _ => "市司法局负责推进工作；"),
        new("items of prose", Plan, i => $"{i}.由市司法局牵头，完善第{i}项制度。\n"),
        new("groups", Plan, i => $"{i}.完善制度。（责任单位：各街镇、市政府各部门）\n"),
        new("items numbered by words", Plan, i => $"任务{i % 99 + 1}：完善第{i}项制度。（市司法局负责）\n第{i % 99 + 1}，推进工作。（市财政局负责）\n"),
        new("items that begin with a number", Plan, i => $"{i}.{i}0个村完成第{i}项。（市司法局负责）\n"),
        new("numbers that may be decimals", Plan + "1.完善制度。\n", i => $"2.{i}万元到位。", "\n", i => $"3.{i}个村完成。\n"),
        new("lists without numbers", Plan, i => $"{new string(' ', i % 5 * 2)}- 推进第{i}项工作（责任单位：市司法局）\n"),
        new("dashes with units", Plan + "（一）完善制度\n", i => $"——推进第{i}项工作。（市司法局）\n"),
        new("moments before one 前", Plan + "1.完善制度，", i => $"{i % 12 + 1}月、", "底前完成。每年", i => $"{i % 12 + 1}月底、"),
        new("recurring days", Plan + "1.完善制度。", i => $"第{i}项每月{i % 28 + 1}日前报送，每季度首月{i % 28 + 1}日报送。"),
        new("further fields of items", Plan, i => $"{i}.完善制度。\n责任单位：市司法局\n工作措施：推进第{i}项工作。\n"),
        new("running headers", Plan + "1.完善", _ => "制度\n某市法治政府建设实施方案\n- 4 -\n"),
        new("fields of work before one noun", Plan + "1.完善制度。（", i => $"教育、民政、", "等部门负责）", i => $"{i}.完善制度。（林业、应急部门负责）\n"),
        new("work that is divided", Plan, i => $"{i}.完善制度。（市司法局负责审查第{i}项，市财政局负责保障经费、监督使用）\n"),
        new("divided work in one clause", Plan + "1.完善制度。（", i => $"第{i}局负责保障第{i}项，"),
        new("groups and fields of work", Plan + "1.完善制度。（", i => "各级人民政府及教育、民政、"),
        new("parts that are fields", Plan, i => $"（一）推进第{i}项。\n（二）责任单位：市司法局\n"),
        new("printed rows without numbers", "某市任务分工表\n任务内容                      责任单位          完成时限\n", i => $"完善第{i}项制度，推进各项    市司法局、市财    2024 年\n工作。                        政局              底\n"),
        new("stacked rows below a name that spans columns", "某市任务分工表\n序号\n任务内容\n责任单位\n完成时限\n牵头单位\n配合单位\n", i => $"{i}\n完善第{i}项制度，推进各\n项工作。\n市司法局\n市财政局、市\n公安局\n2024年底\n"),
        new("lines of neighbouring cells", "某市任务分工表\n序号 任务内容 牵头单位 配合单位\n", i => $"{i} 完善第{i}项制度，推进各项 市司法局 市财政局、市\n工作，加强督促检查。 公安局\n"),
        new("rows that a page kept together", "某市任务分工表\n序号\n\n任务内容\n\n牵头单位\n\n", i => $"{i}\n\n完善第{i}项制度，推进各\n项工作。\n\n市司法局\n\n市财政局、市\n公安局\n\n2024年底\n\n市城市管\n\n理局\n\n{(i % 9 == 1 ? "配合单位\n\n完成时限\n\n" : "")}"),
        new("rows that blank lines part", "某市任务分工表\n任务内容                      责任单位          完成时限\n", i => $"完善第{i}项制度，推进各项    市司法局、市财    2024 年\n工作。                        政局              底\n\n"),
        new("rows below the end of a line", "某市实施方案\n各单位要抓好落实。 任务表 序号 名称 任务内容 牵头单位\n", i => $"{i} 完善第{i}项制度. 市司法局\n"),
        new("printed rows of one line", "某市任务分工表\n序号 类别 任务内容 具体措施 牵头单位 配合单位\n", i => $"{i} 制度 完善第{i}项制度 推进各项工作。 市司法局 市财政局\n"),
        new("remarks behind dates", "某市通知\n一、任务\n", i => $"市司法局（此件公开发布）\n2024年3月{i % 28 + 1}日（此件公开发布）\n"),
        new("drawn tables", "某市任务分工表\n", i => $"┌──┬────┬────┐\n│序号│任务内容│责任单位│\n├──┼────┼────┤\n│{i}│完善制度│市司法局│\n└──┴────┴────┘\n责任单位见上表。\n"),
        new("drawn rows that no column of units names", "某市任务分工表\n| 序号 | 任务 | 责任单位\n|--|\n", i => $"|{i}|完善制度|||||\n|---|---|\n"),
        new("drawn rows with an empty cell", "某市任务分工表\n┌──┬────┬────┐\n│类别│任务内容│责任单位│\n├──┼────┼────┤\n", i => $"│制度│完善第{i}项│    │\n"),
        new("tables glued into one line", "某市任务分工表 ", i => $"序号 任务内容 责任单位 1 完善第{i}项制度。 市司法局 2 推进工作。 市财政局 "),
        new("names of columns of one line", "某市任务分工表 ", _ => "责任单位 牵头单位 "),
        new("points counted in words", Plan + "1.完善制度。首先，建桥。", _ => "最后修路其次"),
        new("rows of bars that lack cells", "某市任务分工表\n序号 | 任务内容 | 具体措施 | 责任单位 | 备注 |\n", i => $"{i} | 完善第{i}项制度 | 市司法局 |\n"),
        new("persons beside units", Plan, i => $"{i}.完善制度。（责任人：张某，市司法局；由市财政局办理）\n"),
        new("periods of the year", Plan + "1.完善制度。", i => $"第{i}项上半年完成，三季度启动，汛期前投用。"),
        new("verbs of roles", Plan, i => $"{i}.完善制度。（市司法局牵头，市财政局配合，各区政府落实）\n"),
        new("opening brackets", Plan + "1.完善", _ => "（"),
        new("closing brackets", Plan + "1.完善", _ => "）"),
        new("clauses that never close", Plan, i => $"{i}.完善制度（责任单位：市司法局\n"),
        new("title marks that never close", Plan + "1.完善", _ => "《"),
        new("blank lines", Plan, _ => "\n"),
        new("a heading with clauses over items", "某市实施方案\n一、主要任务", i => $"（责任单位：第{i}局）", "\n", i => $"{i}.完善制度。\n"),
        new("a heading with units over items", "某市实施方案\n一、主要任务（责任单位：", i => $"第{i}局、", "市司法局）\n", i => $"{i}.完善制度。\n"),
        new("a long heading over items", "某市实施方案\n一、", _ => "完善制度和机制", "\n", i => $"{i}.完善制度。\n"),
        new("a long title over items", "某市", _ => "完善制度和机制", "实施方案\n一、主要任务\n", i => $"{i}.完善制度。\n"),
        new("a long first line in an item of clauses", Plan + "1.", _ => "完善制度和机制，", "\n", _ => "推进工作。（责任单位：市司法局）\n"),
        new("a long item before short ones", Plan + "1.", i => $"完善第{i}项制度，", "。\n", i => $"{i}.完善第{i}项制度。\n"),
        new("a long sentence before short ones", Plan + "1.", _ => "完善制度和机制推进工作", "。\n", _ => "推进工作和制度。"),
        new("units and deadlines of one task", Plan + "1.完善制度。责任单位：", i => $"第{i}局、", "\n", i => $"{2020 + i % 9}年{i % 12 + 1}月底前完成第{i}项。"),
        new("targets and deadlines of one task", Plan + "1.完善制度。", i => $"每年培训不少于{i}学时。", "\n", i => $"{2020 + i % 9}年{i % 12 + 1}月底前完成第{i}项。"),
        new("a table of many columns", "某市任务分工表\n|", i => $" 第{i}列 |", "\n", i => $"| {i} | 完善第{i}项制度 | 市司法局 |\n"),
        new("a row of many cells above short ones", "某市任务分工表\n序号\t任务", i => "\t责任单位", "\n1" + string.Concat(Enumerable.Repeat("\t市司法局", 900)) + "\n", i => $"{i}\t完善制度\t无\n"),
        new("dates without marks between", "某市人民政府关于开展工作的通知", i => $"{2000 + i % 20}年1月1日"),
        new("what all have to do", Plan + "1.", i => "各单位要加强配合，"),
        new("lines of a head", "某市实施方案\n", _ => "某市人民政府办公厅\n2022年1月5日\n"),
        new("dashes and page marks", Plan, i => $"{i}.完善\n- {i} -\n制度。\n"),
        new("stock phrases", Plan + "1.", _ => "建立健全"),
        new("tags", Plan, i => $"<p>{i}.完善制度。</p>"),
        new("drafts whose title never closes", "某市公告\n", _ => "起草了《"),
        new("drafts named one after another", "某市公告\n", i => $"市司法局起草了《第{i}号办法》，"),
        new("places of a notice", "某市公告\n", _ => "经某县、结合"),
    ];
}
