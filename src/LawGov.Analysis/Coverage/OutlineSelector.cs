using LawGov.Analysis.Outlines;
using LawGov.Analysis.Texts;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Finds the edition of the outline that a document answers to.</summary>
internal static class OutlineSelector
{
    /// <summary>
    /// The edition the document cites most; otherwise the one that shares most years with it; where several share as many, or the document has no years, the one its items
    /// are nearest to; otherwise the latest.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="editions">The editions, oldest first.</param>
    /// <param name="nearness">How near a document's items are to an edition; asked only where nothing else decides.</param>
    /// <param name="language">Language of the reason.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static (NationalOutline Outline, OutlineChoice ChosenBy, string Reason) Choose(
        PolicyDocument document, IReadOnlyList<NationalOutline> editions, Func<NationalOutline, double> nearness, MessageLanguage language = MessageLanguage.English,
        CancellationToken cancellationToken = default)
    {
        var mentions = MentionsOf(document, editions, cancellationToken);
        var cited = editions
            .Select((o, i) => (Outline: o, Mentions: mentions[i]))
            .Where(c => c.Mentions > 0)
            .OrderByDescending(c => c.Mentions).ThenByDescending(c => c.Outline.Period?.Start)
            .FirstOrDefault();
        if (cited.Outline is not null) return (cited.Outline, OutlineChoice.Citation, language.Say("reason.cites", cited.Outline.Title));

        var years = YearsOf(document);
        if (years is { } period)
        {
            var near = editions.Where(o => o.Period is not null)
                .OrderByDescending(o => o.Period!.Value.Overlap(period))
                .ThenBy(o => Distance(o.Period!.Value, period))
                .ThenByDescending(o => o.Period!.Value.Start)
                .FirstOrDefault();
            var equals = editions.Where(o => near is not null && o.Period == near.Period).ToList();
            if (equals.Count > 1 && Nearest(equals, nearness) is { } nearest) return (nearest, OutlineChoice.Subject, language.Say("reason.nearestOf", near!.Period, nearest.Title));
            if (near is not null) return (near, OutlineChoice.Period, language.Say("reason.years", period, near.Period));
        }

        if (years is null && Nearest(editions, nearness) is { } subject) return (subject, OutlineChoice.Subject, language.Say("reason.nearest", subject.Title));
        return (editions[^1], OutlineChoice.Period, language.Say("reason.latest"));
    }

    /// <summary>The edition that the items are nearest to; null when they are near to none.</summary>
    private static NationalOutline? Nearest(IReadOnlyList<NationalOutline> editions, Func<NationalOutline, double> nearness)
    {
        var best = editions.Select((o, i) => (Outline: o, Nearness: nearness(o), Order: i)).OrderByDescending(x => x.Nearness).ThenByDescending(x => x.Order).First();
        return best.Nearness > 0 ? best.Outline : null;
    }

    private static Period? YearsOf(PolicyDocument document) =>
        document.Period ?? ((document.SignedOn ?? document.PublishedOn) is { } date ? new Period(date.Year, date.Year) : null);

    private static int Distance(Period left, Period right) => Math.Max(0, Math.Max(left.Start - right.End, right.Start - left.End));

    /// <summary>Whether a document cites an outline.</summary>
    public static bool IsCited(PolicyDocument document, NationalOutline outline, CancellationToken cancellationToken = default) =>
        MentionsOf(document, [outline], cancellationToken)[0] is not null;

    /// <summary>How often a document mentions each edition; null for one that it does not cite.</summary>
    private static int?[] MentionsOf(PolicyDocument document, IReadOnlyList<NationalOutline> editions, CancellationToken cancellationToken)
    {
        var mentions = new int?[editions.Count];
        foreach (var citation in document.Citations.AsSpan())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (citation.IsSelf) continue;
            for (var i = 0; i < mentions.Length; i++)
                if (IsTitleOf(editions[i], citation.Title)) mentions[i] = (mentions[i] ?? 0) + citation.Mentions;
        }

        return mentions;
    }

    private static bool IsTitleOf(NationalOutline outline, string title)
    {
        foreach (var variant in outline.TitleVariants.AsSpan())
            if (AreAlike(title, variant)) return true;
        return AreAlike(title, outline.Title);
    }

    /// <summary>Whether titles are the same without punctuation, dashes and white space, which documents lose and change.</summary>
    private static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (true)
        {
            while (l < left.Length && !char.IsLetterOrDigit(left[l])) l++;
            while (r < right.Length && !char.IsLetterOrDigit(right[r])) r++;
            if (l == left.Length || r == right.Length) return l == left.Length && r == right.Length;
            if (left[l++] != right[r++]) return false;
        }
    }
}
