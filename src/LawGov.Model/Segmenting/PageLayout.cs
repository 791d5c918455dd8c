using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>How the source breaks its lines.</summary>
/// <param name="IsWrapped">Lines end where the page ended (text taken from a PDF), not where paragraphs end.</param>
/// <param name="Width">Usual length of a full line in characters; only meaningful when wrapped.</param>
internal readonly record struct PageLayout(bool IsWrapped, int Width)
{
    /// <summary>No page is set wider than this in one column.</summary>
    private const int WidestPage = 62;

    private const int FewestLines = 12;

    /// <summary>Shorter lines, relative to a full one, end before the margin.</summary>
    private const double FullLine = 0.8;

    /// <summary>Whether a line of this length ran up to the margin.</summary>
    public bool IsFull(int length) => length >= Width * FullLine;

    /// <summary>Judges by the lengths of the lines: wrapped text has no line beyond the page's width and many near it.</summary>
    public static PageLayout Of(ReadOnlySpan<Line> lines)
    {
        Span<int> histogram = stackalloc int[WidestPage + 2];
        histogram.Clear();
        var count = 0;
        foreach (var line in lines)
        {
            if (line.IsBlank || line.Has(LineTraits.Row)) continue;
            histogram[Math.Min(line.Length, WidestPage + 1)]++;
            count++;
        }

        if (count < FewestLines || histogram[WidestPage + 1] * 50 > count) return default;
        var fullest = Percentile(histogram, count, 0.95);
        var long_ = 0;
        for (var length = (int)(fullest * FullLine); length < histogram.Length; length++) long_ += histogram[length];
        return fullest >= 20 && long_ * 5 > count ? new PageLayout(true, fullest) : default;
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
