using LawGov.Model.Diagnostics;
using LawGov.Model.Extracting;
using LawGov.Model.Heads;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Assembling;

/// <summary>Gathers the mentions of each cited document.</summary>
internal static class CitationList
{
    /// <summary>Number and words between a title and its short name.</summary>
    private const int LongestNaming = 60;

    /// <summary>Characters that a finding quotes.</summary>
    private const int LongestQuote = 24;

    public static ValueList<Citation> Build(CompactText text, string ownTitle, DiagnosticBag diagnostics)
    {
        var unclosed = new List<TextRange>();
        var mentions = CitationReader.Find(text, unclosed);
        foreach (var range in unclosed) diagnostics.Add(ReadingDiagnostics.UnclosedTitle, text.ToSpan(range.Start, range.End), "《", text.Original(range.Start, Math.Min(range.End, range.Start + LongestQuote)));
        if (mentions.Count == 0) return [];
        var own = TitleText.Plain(ownTitle);
        var groups = new Dictionary<string, List<CitationMention>>(StringComparer.Ordinal);
        var order = new List<List<CitationMention>>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            // 《…》（以下简称《纲要》): from here on the short name means the document named before it, and its naming is no mention.
            if (i > 0 && IsNaming(text, mentions[i - 1].Range.End, mention.Range.Start) && groups.TryGetValue(mentions[i - 1].Title, out var named))
            {
                groups[mention.Title] = named;
                continue;
            }

            if (!groups.TryGetValue(mention.Title, out var group))
            {
                groups.Add(mention.Title, group = []);
                order.Add(group);
            }

            group.Add(mention);
        }

        return order.Select(group => new Citation(
            group[0].Title,
            group.Find(m => m.Number is not null).Number,
            group.Count,
            own.Length > 0 && TitleText.Plain(group[0].Title) == own,
            group.Select(m => text.ToSpan(m.Range.Start, m.Range.End)).ToValueList())).ToValueList();
    }

    /// <summary>Whether the words between two titles give the first the second as its short name: (国发〔2024〕1号,以下简称.</summary>
    private static bool IsNaming(CompactText text, int start, int end)
    {
        if (end - start is < 3 or > LongestNaming) return false;
        var between = text.Slice(start, end).TrimEnd("“\"'");
        // (某政发〔2021〕30号)(以下简称: the number has brackets of its own.
        if (Brackets.IsOpening(between[0]) && Brackets.CloseOf(between) + 1 is var behind and > 1 && behind < between.Length && Brackets.IsOpening(between[behind])) between = between[behind..];
        if (between.EndsWith("为")) between = between[..^1];
        return (Brackets.IsOpening(between[0]) || between[0] == ',') && (between.EndsWith("简称") || between.EndsWith("下称") || between.EndsWith("统称")) && between[1..].IndexOfAny("。;)") < 0;
    }
}
