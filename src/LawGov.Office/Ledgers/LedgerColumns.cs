using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Office.Ledgers;

/// <summary>Headings and widths of the columns; the one list that writing and reading share.</summary>
internal static class LedgerColumns
{
    private static readonly (LedgerColumn Column, string Chinese, string English, double Width)[] List =
    [
        (LedgerColumn.Number, "序号", "No.", 6),
        (LedgerColumn.Text, "任务", "Task", 60),
        (LedgerColumn.Leads, "牵头单位", "Lead", 22),
        (LedgerColumn.Others, "责任单位", "Other units", 30),
        (LedgerColumn.When, "完成时限", "Deadline", 18),
        (LedgerColumn.DueOn, "截止日期", "Due on", 12),
        (LedgerColumn.Targets, "量化指标", "Targets", 18),
        (LedgerColumn.State, "办理状态", "State", 11),
        (LedgerColumn.Progress, "进展情况", "Progress", 40),
        (LedgerColumn.CompletedOn, "完成日期", "Completed on", 12),
        (LedgerColumn.Remarks, "备注", "Remarks", 20),
        (LedgerColumn.Article, "对应纲要条款", "Article of the outline", 24),
        (LedgerColumn.Part, "所在部分", "Part", 24),
        (LedgerColumn.Path, "条目", "Path", 12),
        (LedgerColumn.Line, "原文行", "Line", 8),
        (LedgerColumn.Change, "变动", "Change", 8),
        (LedgerColumn.Id, "任务编号", "Id", 14),
    ];

    /// <summary>All columns, in their order.</summary>
    public static IReadOnlyList<LedgerColumn> All { get; } = [.. List.Select(c => c.Column)];

    /// <summary>Heading of a column.</summary>
    public static string Heading(LedgerColumn column, MessageLanguage language) =>
        language == MessageLanguage.Chinese ? List[(int)column].Chinese : List[(int)column].English;

    /// <summary>Width in characters of the standard font; a Chinese character takes two.</summary>
    public static double Width(LedgerColumn column) => List[(int)column].Width;

    /// <summary>The column with this heading, in either language; null when there is none.</summary>
    public static LedgerColumn? Find(string heading)
    {
        var name = heading.Trim();
        foreach (var (column, chinese, english, _) in List)
            if (name == chinese || name.Equals(english, StringComparison.OrdinalIgnoreCase)) return column;
        return null;
    }
}
