using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Lines that are a paragraph by what they are: a document number, a date, the mark of an annex.</summary>
internal static class StandaloneLines
{
    /// <summary>None is longer.</summary>
    private const int Longest = 24;

    /// <summary>Whether <paramref name="content"/> is such a line.</summary>
    public static bool Matches(ReadOnlySpan<char> content)
    {
        if (content.Length > Longest) return false;
        if (DocumentNumbers.ReadWhole(content, out _) is not null || AnnexMarks.IsOpening(content)) return true;
        return CalendarDates.ReadWhole(content, out _) || CalendarDates.ReadBare(content, out _) > 0;
    }
}
