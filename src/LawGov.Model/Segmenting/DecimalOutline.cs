using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>The labels 1, 1.1, 1.1.1 of a text that counts so throughout, as contingency plans (应急预案) and standards do; else those of its lines that count 1, 2, 3 with a gap behind, or with a number glued to them.</summary>
/// <remarks>Too many lines begin with a number to take each for a label: the numbers have to follow one another without a break, over two levels at least.</remarks>
internal sealed class DecimalOutline
{
    private const int FewestLabels = 4;

    private const int FewestBelow = 2;

    private static readonly LabelKind[] Kinds = [LabelKind.Decimal1, LabelKind.Decimal2, LabelKind.Decimal3, LabelKind.Decimal4];

    private readonly Dictionary<int, Label> _labels;

    private DecimalOutline(Dictionary<int, Label> labels) => _labels = labels;

    /// <summary>The labels of <paramref name="text"/>; null when it does not count so.</summary>
    public static DecimalOutline? Find(CompactText text)
    {
        if (Count(text, isPart: false, out var numbered) is { } whole) return whole;
        // A part of a document begins anywhere: 2.3.6.
        if (numbered >= FewestLabels && Count(text, isPart: true, out _) is { } part) return part;
        var found = SpacedNumbers.Find(text);
        if (GluedNumbers.Find(text) is { } glued)
        {
            found ??= [];
            foreach (var (start, label) in glued) found.TryAdd(start, label);
        }

        return found is null ? null : new DecimalOutline(found);
    }

    /// <summary>The labels that follow one another from 1 or 1.1 on, in a part from any line of two levels on; null when they are too few.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPart">The text may begin anywhere.</param>
    /// <param name="numbered">How many lines begin with numbers of two levels or more.</param>
    private static DecimalOutline? Count(CompactText text, bool isPart, out int numbered)
    {
        var labels = new Dictionary<int, Label>();
        var below = 0;
        numbered = 0;
        Span<int> last = stackalloc int[DecimalLabels.MostLevels];
        Span<int> numbers = stackalloc int[DecimalLabels.MostLevels];
        var depth = 0;
        var chapters = DottedChapters.Find(text);
        var isInList = false;
        foreach (var line in text.Lines)
        {
            if (line.IsBlank || line.Has(LineTraits.Row) || !char.IsAsciiDigit(text.Chars[line.Start])) continue;
            if (chapters is not null && Labels.Read(text.Slice(line.Start, line.End)).Kind == LabelKind.ArabicDot)
            {
                // A chapter without parts of its own goes on with the chapters, where no list is open that may go on with it.
                var chapter = DottedChapters.Read(text, line);
                isInList = !chapter.Exists || chapter.Number != (depth == 0 ? 0 : last[0]) + 1 || isInList && !chapters.Contains(line.Start);
                if (isInList) continue;
                labels.Add(line.Start, new Label(Kinds[0], chapter.Number, chapter.Length));
                (last[0], depth) = (chapter.Number, 1);
                continue;
            }

            var levels = DecimalLabels.Read(text.Slice(line.Start, line.End), numbers, out var length);
            if (levels == 0)
            {
                // 3.1 本预案: the gap says that the word behind it is no measure.
                levels = DecimalLabels.ReadNumbers(text.Slice(line.Start, line.End), numbers, out length);
                if (levels < 2 || line.Start + length >= line.End || !text.IsGap(line.Start + length, acrossLines: false) || !DecimalLabels.StartsHeading(text.Slice(line.Start + length, line.End))) continue;
            }

            if (levels > 1) numbered++;
            if (!Follows(numbers[..levels], last[..depth]))
            {
                // Of a part the first label may be any; one that nothing follows was none.
                if (!isPart || levels < 2 || labels.Count > 1) continue;
                labels.Clear();
                below = 0;
            }

            labels.Add(line.Start, new Label(Kinds[levels - 1], numbers[levels - 1], length));
            numbers[..levels].CopyTo(last);
            depth = levels;
            isInList = false;
            if (levels > 1) below++;
        }

        return labels.Count >= FewestLabels && below >= FewestBelow ? new DecimalOutline(labels) : null;
    }

    /// <summary>The label of the line that starts at <paramref name="start"/>; none when it has none.</summary>
    public Label At(int start) => _labels.GetValueOrDefault(start);

    /// <summary>Whether a label is the first, the next of its level or of one above, or the first below the last one.</summary>
    private static bool Follows(ReadOnlySpan<int> numbers, ReadOnlySpan<int> last)
    {
        if (numbers.Length > last.Length + 1) return last.IsEmpty && numbers is [1, 1];
        // 2.1 behind 1.3 or 1.3.2: the heading of the chapter has no number.
        if (numbers is [var chapter, 1] && last.Length >= 2 && chapter == last[0] + 1) return true;
        for (var i = 0; i < numbers.Length - 1; i++)
            if (numbers[i] != last[i]) return false;
        return numbers[^1] == (numbers.Length > last.Length ? 1 : last[numbers.Length - 1] + 1);
    }
}
