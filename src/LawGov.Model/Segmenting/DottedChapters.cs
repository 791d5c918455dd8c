using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Headings of chapters with a mark behind their number, <c>1. 总则</c> or <c>1、总则</c>, above <c>1.1</c>: labels of items to look at, and told from these by what stands below.</summary>
internal sealed class DottedChapters
{
    private const int LongestHeading = 30;

    private readonly HashSet<int> _surelyChapters;

    private DottedChapters(HashSet<int> surelyChapters) => _surelyChapters = surelyChapters;

    /// <summary>The chapters of <paramref name="text"/>; null when none stands above a number of its own, and <c>1.</c> is an item everywhere.</summary>
    public static DottedChapters? Find(CompactText text)
    {
        HashSet<int>? found = null;
        Span<int> numbers = stackalloc int[DecimalLabels.MostLevels];
        var (start, number) = (-1, 0);
        foreach (var line in text.Lines)
        {
            if (line.IsBlank || line.Has(LineTraits.Row) || !char.IsAsciiDigit(text.Chars[line.Start])) continue;
            if (Read(text, line) is { Exists: true } label) (start, number) = (line.Start, label.Number);
            else if (start >= 0 && DecimalLabels.ReadNumbers(text.Slice(line.Start, line.End), numbers, out _) == 2 && numbers[0] == number && numbers[1] == 1)
            {
                // Of a list and a heading with the same number the heading is nearer to the first part.
                (found ??= []).Add(start);
                start = -1;
            }
        }

        return found is null ? null : new DottedChapters(found);
    }

    /// <summary>The label of <paramref name="line"/>, when it is short enough for a heading and no sentence.</summary>
    public static Label Read(CompactText text, Line line)
    {
        if (line.Length > LongestHeading) return default;
        var content = text.Slice(line.Start, line.End);
        var label = Labels.Read(content);
        return label.Kind == LabelKind.ArabicDot && label.Length < content.Length && !content[label.Length..].ContainsAny("。;,:") ? label : default;
    }

    /// <summary>Whether the line that starts at <paramref name="start"/> has its first part below it.</summary>
    public bool Contains(int start) => _surelyChapters.Contains(start);
}
