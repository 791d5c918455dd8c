using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>How the source breaks its lines.</summary>
/// <param name="IsWrapped">Lines end where the page ended (text taken from a PDF), not where paragraphs end.</param>
/// <param name="Width">Usual length of a full line in characters; only meaningful when wrapped.</param>
/// <param name="IsRagged">Some lines of the page arrived in pieces, broken behind a mark or before an opening quote.</param>
internal readonly record struct PageLayout(bool IsWrapped, int Width, bool IsRagged)
{
    /// <summary>No page is set wider than this in one column.</summary>
    private const int WidestPage = 62;

    private const int FewestLines = 10;

    private const int FewestBroken = 3;

    /// <summary>Shorter lines, relative to a full one, end before the margin.</summary>
    private const double FullLine = 0.8;

    /// <summary>Whether a line of this length ran up to the margin.</summary>
    public bool IsFull(int length) => length >= Width * FullLine;

    /// <summary>Whether two lines in a row are pieces of one line of the page: they break at a mark, and together they fit the page.</summary>
    public bool IsOneLine(int length, ReadOnlySpan<char> next, char last) =>
        IsRagged && length + next.Length <= Width + 2 && (last is ',' or '、' or '。' or ';' or '”' or '》' || Brackets.IsClosing(last) || Sentences.IsOpen(next[0]));

    /// <summary>Judges by the lengths of the lines: wrapped text has no line beyond the page's width and many near it.</summary>
    public static PageLayout Of(CompactText text)
    {
        var lines = text.Lines;
        Span<int> histogram = stackalloc int[WidestPage + 2];
        histogram.Clear();
        var count = 0;
        foreach (var line in lines)
        {
            // A field is as long as its units are many, and says nothing of the margin.
            if (line.IsBlank || line.Has(LineTraits.Row) || FieldNouns.ReadField(text.Slice(line.Start, line.End)).Kind != FieldKind.None) continue;
            histogram[Math.Min(line.Length, WidestPage + 1)]++;
            count++;
        }

        if (count < FewestLines || histogram[WidestPage + 1] * 50 > count) return default;
        var fullest = Percentile(histogram, count, 0.95);
        var long_ = 0;
        for (var length = (int)(fullest * FullLine); length < histogram.Length; length++) long_ += histogram[length];
        if (fullest < 20 || long_ * 5 <= count) return default;
        return new PageLayout(true, fullest, CountBroken(text, (int)(fullest * FullLine)) is var broken && broken >= FewestBroken && broken * 100 > count);
    }

    /// <summary>A line that a margin cut is full; one that stops early behind a comma was cut by something else.</summary>
    private static int CountBroken(CompactText text, int full)
    {
        var broken = 0;
        foreach (var line in text.Lines)
            if (!line.IsBlank && line.Length < full && !line.Has(LineTraits.Row) && (text.Chars[line.End - 1] is ',' or '、')) broken++;
        return broken;
    }

    private static int Percentile(ReadOnlySpan<int> histogram, int count, double share)
    {
        var seen = 0;
        for (var length = 0; length < histogram.Length; length++)
        {
            seen += histogram[length];
            if (seen >= count * share) return length;
        }

        return histogram.Length - 1;
    }
}
