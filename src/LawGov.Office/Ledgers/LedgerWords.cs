using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Office.Ledgers;

/// <summary>The words that cells of a ledger hold for states, changes and roles, in both languages.</summary>
internal static class LedgerWords
{
    private static readonly (LedgerState State, string Chinese, string English)[] States =
    [
        (LedgerState.NotStarted, "未开始", "Not started"),
        (LedgerState.InProgress, "推进中", "In progress"),
        (LedgerState.Done, "已完成", "Done"),
        (LedgerState.Withdrawn, "已调整", "Withdrawn"),
    ];

    /// <summary>What offices write by hand for the same.</summary>
    private static readonly (string Word, LedgerState State)[] OtherStates =
    [
        ("未启动", LedgerState.NotStarted), ("未完成", LedgerState.InProgress), ("进行中", LedgerState.InProgress), ("正在推进", LedgerState.InProgress), ("持续推进", LedgerState.InProgress),
        ("完成", LedgerState.Done), ("已办结", LedgerState.Done), ("办结", LedgerState.Done), ("销号", LedgerState.Done), ("已销号", LedgerState.Done),
        ("取消", LedgerState.Withdrawn), ("已取消", LedgerState.Withdrawn), ("调整", LedgerState.Withdrawn),
    ];

    private static readonly (AssignmentRole Role, string Chinese, string English)[] Roles =
    [
        (AssignmentRole.Responsible, "负责", "responsible"),
        (AssignmentRole.SeparatelyResponsible, "分别负责", "separately responsible"),
        (AssignmentRole.Cooperating, "配合", "cooperating"),
        (AssignmentRole.Participating, "参加", "participating"),
        (AssignmentRole.Implementing, "落实", "implementing"),
        (AssignmentRole.Guiding, "指导", "guiding"),
    ];

    public static IEnumerable<string> StateList(MessageLanguage language) => States.Select(s => language == MessageLanguage.Chinese ? s.Chinese : s.English);

    public static string Of(LedgerState state, MessageLanguage language) => StateList(language).ElementAt((int)state);

    /// <summary>The state that a cell names; null when it names none.</summary>
    public static LedgerState? State(string cell)
    {
        var word = cell.Trim();
        if (word.Length == 0) return LedgerState.NotStarted;
        foreach (var (state, chinese, english) in States)
            if (word == chinese || word.Equals(english, StringComparison.OrdinalIgnoreCase)) return state;
        foreach (var (other, state) in OtherStates)
            if (word == other) return state;
        return null;
    }

    public static string Of(LedgerChange change, MessageLanguage language) => (change, language) switch
    {
        (LedgerChange.Added, MessageLanguage.Chinese) => "新增",
        (LedgerChange.Added, _) => "added",
        (LedgerChange.Changed, MessageLanguage.Chinese) => "有改动",
        (LedgerChange.Changed, _) => "changed",
        _ => "",
    };

    public static LedgerChange Change(string cell)
    {
        foreach (var change in Enum.GetValues<LedgerChange>())
            if (cell == Of(change, MessageLanguage.Chinese) || cell == Of(change, MessageLanguage.English)) return change;
        return LedgerChange.None;
    }

    public static string Of(AssignmentRole role, MessageLanguage language)
    {
        var word = Array.Find(Roles, r => r.Role == role);
        return language == MessageLanguage.Chinese ? word.Chinese : word.English;
    }

    /// <summary>The role that a word names; null when it names none.</summary>
    public static AssignmentRole? Role(string word)
    {
        foreach (var (role, chinese, english) in Roles)
            if (word == chinese || word == english) return role;
        return null;
    }
}
