using LawGov.Model.Diagnostics;
using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Gathers the mentions of each cited document.</summary>
internal static class CitationList
{
    public static ValueList<Citation> Build(CompactText text, string ownTitle, DiagnosticBag diagnostics)
    {
        var unclosed = new List<TextRange>();
        var mentions = CitationReader.Find(text, unclosed);
        foreach (var range in unclosed) diagnostics.Add(ReadingDiagnostics.UnclosedTitle, text.ToSpan(range.Start, range.End));
        if (mentions.Count == 0) return [];
        var own = TitleReader.Plain(ownTitle);
        var groups = new Dictionary<string, List<CitationMention>>(StringComparer.Ordinal);
        var order = new List<List<CitationMention>>();
        foreach (var mention in mentions)
        {
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
            own.Length > 0 && TitleReader.Plain(group[0].Title) == own,
            group.Select(m => text.ToSpan(m.Range.Start, m.Range.End)).ToValueList())).ToValueList();
    }
}
