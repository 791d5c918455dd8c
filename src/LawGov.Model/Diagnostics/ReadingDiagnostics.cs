namespace LawGov.Model.Diagnostics;

/// <summary>Every finding that reading a text can give, with all its wording (LG10xx text, LG12xx structure, LG13xx facts, LG14xx units).</summary>
public static class ReadingDiagnostics
{
    /// <summary>The text holds nothing but white space.</summary>
    public static DiagnosticDescriptor Empty { get; } = new("LG1001", DiagnosticSeverity.Error, "The text is empty (空文本).");

    /// <summary>The text is longer than the limit; the rest was not read.</summary>
    public static DiagnosticDescriptor TooLong { get; } = new("LG1002", DiagnosticSeverity.Error, "The text is longer than the limit of {0} characters; what follows was not read (超出长度上限).");

    /// <summary>Characters that no text holds: NUL, lone surrogates, replacement characters.</summary>
    public static DiagnosticDescriptor BrokenCharacters { get; } = new("LG1003", DiagnosticSeverity.Warning, "{0} characters are no text (NUL, lone surrogates or replacement characters); the source may be binary or wrongly decoded (乱码).");

    /// <summary>The text came without line breaks and was cut at its labels.</summary>
    public static DiagnosticDescriptor LostLineBreaks { get; } = new("LG1101", DiagnosticSeverity.Info, "A line of {0} characters has lost its line breaks and was cut at the labels inside (缺少换行).");

    /// <summary>No division or item was found.</summary>
    public static DiagnosticDescriptor NoStructure { get; } = new("LG1201", DiagnosticSeverity.Warning, "No labelled division or item was found; expected labels such as 一、 （一） 1. (未识别到层次结构).");

    /// <summary>A table cell fits no column.</summary>
    public static DiagnosticDescriptor UnplacedCell { get; } = new("LG1203", DiagnosticSeverity.Warning, "The cell “{0}” fits no column of its table; the row has more or fewer cells than the header (单元格与表头不符).");

    /// <summary>The numbers of divisions or items leave one out.</summary>
    public static DiagnosticDescriptor NumberingGap { get; } = new("LG1205", DiagnosticSeverity.Warning, "“{0}” follows {1}: a label in between is missing or was not recognised, and its text may stand with the item before (编号不连续).");

    /// <summary>The cells of a row that a page printed over several lines cannot be told apart for sure.</summary>
    public static DiagnosticDescriptor UnsureRow { get; } = new("LG1206", DiagnosticSeverity.Warning, "The lines of the printed row “{0}” do not say for sure where its cells begin and end; compare it with the source (表格行列界限不清).");

    /// <summary>Remains of a web page were left out.</summary>
    public static DiagnosticDescriptor LeftOut { get; } = new("LG1204", DiagnosticSeverity.Info, "“{0}” and what follows is no part of the document: distribution list, web form or page remains (正文之外的内容).");

    /// <summary>A damaged document number was restored.</summary>
    public static DiagnosticDescriptor NumberRestored { get; } = new("LG1301", DiagnosticSeverity.Info, "The document number “{0}” had lost a bracket or 号 and was restored (发文字号已修复).");

    /// <summary>A date without 年月日 was read the only way the calendar allows.</summary>
    public static DiagnosticDescriptor DateRestored { get; } = new("LG1302", DiagnosticSeverity.Info, "The date “{0}” had lost 年, 月 and 日; the calendar allows one reading (日期已修复).");

    /// <summary>A date without 年月日 can be read in more than one way.</summary>
    public static DiagnosticDescriptor DateAmbiguous { get; } = new("LG1303", DiagnosticSeverity.Warning, "The date “{0}” has lost 年, 月 and 日 and can be read in more than one way; it was not used (日期有歧义).");

    /// <summary>No title was found.</summary>
    public static DiagnosticDescriptor NoTitle { get; } = new("LG1304", DiagnosticSeverity.Warning, "No title was found; expected a line that ends in 方案, 意见, 要点, 分工, 报告 and the like before the text (未识别到标题).");

    /// <summary>A title mark was never closed.</summary>
    public static DiagnosticDescriptor UnclosedTitle { get; } = new("LG1305", DiagnosticSeverity.Warning, "《 is not closed by 》; the citation was not read (书名号不成对).");

    /// <summary>A bracket that looks like a unit clause was not understood.</summary>
    public static DiagnosticDescriptor UnreadClause { get; } = new("LG1306", DiagnosticSeverity.Warning, "“{0}” looks like a unit clause but was not understood (未能识别的责任分工).");

    /// <summary>A rule that the document states for its later clauses.</summary>
    public static DiagnosticDescriptor RuleInForce { get; } = new("LG1307", DiagnosticSeverity.Info, "“{0}” is a rule for the clauses from here on (全文适用的分工规则).");

    /// <summary>A clause has lost one of its brackets.</summary>
    public static DiagnosticDescriptor UnpairedClause { get; } = new("LG1308", DiagnosticSeverity.Warning, "“{0}” has only one of its brackets; the clause was read up to the end of its paragraph, or from the start of its sentence (括号不成对).");

    /// <summary>A deadline names no year and the document gives none.</summary>
    public static DiagnosticDescriptor DeadlineWithoutYear { get; } = new("LG1309", DiagnosticSeverity.Warning, "The deadline “{0}” names no year, and the document gives none (期限缺少年份).");

    /// <summary>An item names no unit, though most of those beside it do.</summary>
    public static DiagnosticDescriptor ItemWithoutUnits { get; } = new("LG1310", DiagnosticSeverity.Warning, "The item “{0}” names no unit, though most of those beside it do (同级事项多有责任单位, 此项没有).");

    /// <summary>Something in a unit clause stands where a name should and is none.</summary>
    public static DiagnosticDescriptor NoName { get; } = new("LG1311", DiagnosticSeverity.Warning, "“{0}” stands in a unit clause where a name should, and was left out; the names beside it were read (不是单位名称, 已略过).");

    /// <summary>A plan names no issuer.</summary>
    public static DiagnosticDescriptor NoIssuer { get; } = new("LG1320", DiagnosticSeverity.Info, "No issuing authority was found in title, letterhead, signature or index table (未识别到发文机关).");

    /// <summary>A plan names no place.</summary>
    public static DiagnosticDescriptor NoPlace { get; } = new("LG1321", DiagnosticSeverity.Info, "No place was found that the document speaks for; names of units stay without theirs (未识别到辖区).");

    /// <summary>A plan has no task.</summary>
    public static DiagnosticDescriptor NoTask { get; } = new("LG1322", DiagnosticSeverity.Warning, "The title “{0}” is that of a plan, but no task was found (未识别到任务).");

    /// <summary>A report assigns units.</summary>
    public static DiagnosticDescriptor ReportAssigns { get; } = new("LG1323", DiagnosticSeverity.Warning, "The title “{0}” is that of a report, which has no tasks, but {1} of its items name units; it may be a plan (报告中出现责任分工).");

    /// <summary>A unit is not in the catalogue.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = new("LG1401", DiagnosticSeverity.Warning, "The unit “{0}” is not in the catalogue; it stays as written (未收录的单位).");

    /// <summary>A unit is not in the catalogue, but a similar name is.</summary>
    public static DiagnosticDescriptor UnknownUnitWithSuggestion { get; } = new("LG1402", DiagnosticSeverity.Warning, "The unit “{0}” is not in the catalogue; it stays as written. The nearest known name is “{1}” (未收录的单位, 名称相近).");

    /// <summary>A name is that of one known unit followed by that of another.</summary>
    public static DiagnosticDescriptor UnitsRunTogether { get; } = new("LG1403", DiagnosticSeverity.Warning, "“{0}” may be two units whose mark between was lost; it stays as written (疑似两个单位连写).");

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Empty, TooLong, BrokenCharacters, LostLineBreaks, NoStructure, UnplacedCell, LeftOut, NumberingGap, UnsureRow, NumberRestored, DateRestored,
        DateAmbiguous, NoTitle, UnclosedTitle, UnreadClause, RuleInForce, UnpairedClause, DeadlineWithoutYear, ItemWithoutUnits, NoName, NoIssuer, NoPlace, NoTask, ReportAssigns, UnknownUnit, UnknownUnitWithSuggestion, UnitsRunTogether,
    ];
}
