using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Texts;
using LawGov.Office.Texts;

namespace LawGov.Office.Ledgers;

/// <summary>Reads the words that cells of a ledger apply to states, changes and roles, in either language.</summary>
internal static class LedgerWords
{
    /// <summary>What offices write by hand for a state, beside the words that the workbook offers.</summary>
    private static readonly (string Word, LedgerState State)[] OtherStates =
    [
        ("未启动", LedgerState.NotStarted), ("未完成", LedgerState.InProgress), ("进行中", LedgerState.InProgress), ("正在推进", LedgerState.InProgress), ("持续推进", LedgerState.InProgress),
        ("完成", LedgerState.Done), ("已办结", LedgerState.Done), ("办结", LedgerState.Done), ("销号", LedgerState.Done), ("已销号", LedgerState.Done),
        ("取消", LedgerState.Withdrawn), ("已取消", LedgerState.Withdrawn), ("调整", LedgerState.Withdrawn),
    ];

    public static IEnumerable<string> StateList(MessageLanguage language) => Enum.GetValues<LedgerState>().Select(s => language.Say(s));

    /// <summary>The state that a cell names; null when it names none.</summary>
    public static LedgerState? State(string cell)
    {
        var word = cell.Trim();
        if (word.Length == 0) return LedgerState.NotStarted;
        if (OfficeTexts.Read<LedgerState>(word) is { } known) return known;
        foreach (var (other, state) in OtherStates)
            if (word == other) return state;
        return null;
    }

    public static LedgerChange Change(string cell) => OfficeTexts.Read<LedgerChange>(cell) ?? LedgerChange.None;

    /// <summary>The role that a word names; null when it names none, or 牵头, which has a column of its own.</summary>
    public static AssignmentRole? Role(string word)
    {
        foreach (var role in Enum.GetValues<AssignmentRole>())
            if (role != AssignmentRole.Lead && (word == Terms.Of(role, MessageLanguage.Chinese) || word == Terms.Of(role, MessageLanguage.English))) return role;
        return null;
    }
}
