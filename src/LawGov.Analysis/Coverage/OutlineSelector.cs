using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Finds the edition of the outline that a document answers to.</summary>
internal static class OutlineSelector
{
    /// <summary>The edition the document cites most; otherwise the one that shares most years with it; otherwise the latest.</summary>
    public static (NationalOutline Outline, OutlineChoice ChosenBy, string Reason) Choose(PolicyDocument document, IReadOnlyList<NationalOutline> editions)
    {
        var cited = editions
            .Select(o => (Outline: o, Mentions: document.Citations.Where(c => !c.IsSelf && Names(o, c.Title)).Sum(c => c.Mentions)))
            .Where(c => c.Mentions > 0)
            .OrderByDescending(c => c.Mentions).ThenByDescending(c => c.Outline.Period?.Start)
            .FirstOrDefault();
        if (cited.Outline is not null) return (cited.Outline, OutlineChoice.Citation, $"the document cites {cited.Outline.Title}");

        var years = YearsOf(document);
        if (years is { } period)
        {
            var near = editions.Where(o => o.Period is not null)
                .OrderByDescending(o => o.Period!.Value.Overlap(period))
                .ThenBy(o => Distance(o.Period!.Value, period))
                .ThenByDescending(o => o.Period!.Value.Start)
                .FirstOrDefault();
            if (near is not null) return (near, OutlineChoice.Period, $"the document's years {period} lie in or next to {near.Period}");
        }

        return (editions[^1], OutlineChoice.Period, "the document names neither an outline nor a year: the latest edition");
    }

    private static Period? YearsOf(PolicyDocument document) =>
        document.Period ?? ((document.SignedOn ?? document.PublishedOn) is { } date ? new Period(date.Year, date.Year) : null);

    private static int Distance(Period left, Period right) => Math.Max(0, Math.Max(left.Start - right.End, right.Start - left.End));

    private static bool Names(NationalOutline outline, string title)
    {
        var plain = Plain(title);
        return plain == Plain(outline.Title) || outline.TitleVariants.Any(v => plain == Plain(v));
    }

    /// <summary>The title without punctuation, dashes and white space, which documents lose and change.</summary>
    private static string Plain(string title) => string.Concat(title.Where(char.IsLetterOrDigit));
}
