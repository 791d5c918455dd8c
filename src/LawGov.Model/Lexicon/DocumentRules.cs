namespace LawGov.Model.Lexicon;

/// <summary>The sentences by which a document says once how its clauses are to be read.</summary>
internal static class DocumentRules
{
    /// <summary>The rule that <paramref name="member"/> of a clause states: 列第一位者为牵头单位, 逗号前为牵头单位; null when it states none.</summary>
    public static DocumentRuleKind? Read(ReadOnlySpan<char> member)
    {
        if (member.Length < 6 || member.IndexOf("牵头") < 0) return null;
        if (member.IndexOf("逗号前") >= 0 || member.IndexOf("分号前") >= 0) return DocumentRuleKind.UnitsBeforeCommaLead;
        var isFirst = member.IndexOf("第一") >= 0 || member.IndexOf("首位") >= 0 || member.IndexOf("排在前") >= 0 || member.IndexOf("排名第一") >= 0;
        return isFirst && (member.IndexOf("为") >= 0 || member.IndexOf("是") >= 0) ? DocumentRuleKind.FirstUnitLeads : null;
    }

    /// <summary>Whether a sentence implies a group in every task without naming it: 以下任务均需各区政府落实，不再列出.</summary>
    public static bool ImpliesGroup(ReadOnlySpan<char> sentence) =>
        (sentence.IndexOf("不再列出") >= 0 || sentence.IndexOf("不再一一列出") >= 0 || sentence.IndexOf("不再逐一列出") >= 0 || sentence.IndexOf("不一一列出") >= 0)
        && (sentence.IndexOf("均") >= 0 || sentence.IndexOf("各") >= 0);
}
