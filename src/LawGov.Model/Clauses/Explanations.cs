using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Brackets that explain instead of naming, known by their first words.</summary>
internal static class Explanations
{
    /// <summary>Words that open an explanation, never a unit.</summary>
    private static readonly string[] Openings =
        ["包括", "不含", "由于", "以下简称", "简称", "以下统称", "统称", "详见", "见附件", "此件", "原则上", "其中", "例如", "比如", "征求意见", "试行", "暂行", "截至", "注:", "注1", "具体包括", "主要包括", "特别是", "含有"];

    /// <summary>Words that may open an explanation as well as a name: 含 and 含山县.</summary>
    private static readonly string[] ShortOpenings = ["含", "如", "即", "略", "除", "从", "至", "不", "或"];

    private static readonly SearchValues<char> FirstOfExplanations = SearchValues.Create([.. Openings.Select(w => w[0]).Distinct()]);

    /// <summary>Whether the text in brackets explains instead of naming: 包括…, 以下简称….</summary>
    public static bool IsExplanation(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !FirstOfExplanations.Contains(text[0])) return false;
        foreach (var word in Openings)
            if (text.StartsWith(word)) return true;
        return false;
    }

    /// <summary>Whether the text in brackets may explain, where neither a noun nor a verb says that it assigns: 含…, 如….</summary>
    public static bool IsShortExplanation(ReadOnlySpan<char> text)
    {
        foreach (var word in ShortOpenings)
            if (text.StartsWith(word)) return true;
        return false;
    }

    /// <summary>市财政局(5分): the name without the score that a table of points puts behind it.</summary>
    public static ReadOnlySpan<char> WithoutScore(ReadOnlySpan<char> name) =>
        Brackets.WithoutLast(name) is { Length: > 0 } bare && bare.Length < name.Length && IsScore(name[(bare.Length + 1)..^1]) ? bare : name;

    /// <summary>适用于东区, 适用全市: where the task holds.</summary>
    public static bool IsScope(ReadOnlySpan<char> member) => member.StartsWith("适用");

    /// <summary>1分: a score some tables put in front.</summary>
    public static bool IsScore(ReadOnlySpan<char> member) => member.Length is > 0 and <= 5 && member[^1] == '分' && char.IsAsciiDigit(member[0]);
}
