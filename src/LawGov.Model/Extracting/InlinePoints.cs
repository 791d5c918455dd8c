using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>A point of a running enumeration: its label, its title, its text.</summary>
internal readonly record struct InlinePoint(LabelKind Kind, int Number, TextRange Label, TextRange Title, TextRange Text);

/// <summary>Finds the points 一是…二是…三是 in running text, or those that are numbered there: 1.…2.…, （1）…（2）….</summary>
/// <remarks>The numbers must run from one without gap, and each label must start a sentence or follow ; or :. A single 一是 is prose.</remarks>
internal static class InlinePoints
{
    private const int Fewest = 2;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("123456789(" + EnclosedNumbers.All);

    /// <summary>The points in <paramref name="range"/>, in order; fewer than two count as none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="countsInWords">Those that words count, too: 一要…，二要…, 首先…其次….</param>
    public static List<InlinePoint> Find(CompactText text, TextRange range, bool countsInWords = false)
    {
        var content = text.Slice(range.Start, range.End);
        var starts = new List<(int At, Label Label)>();
        var at = 0;
        while (true)
        {
            var next = content[at..].IndexOf('是');
            if (next < 0) break;
            at += next + 1;
            var expected = starts.Count + 1;
            var labelStart = at - 1 - (expected > 10 ? 2 : 1);
            if (labelStart < 0 || labelStart > 0 && !(Sentences.IsEnd(content[labelStart - 1]) || content[labelStart - 1] is ';' or ':' or ',')) continue;
            var label = Labels.Read(content[labelStart..]);
            if (label.Kind == LabelKind.Inline && label.Number == expected) starts.Add((labelStart, label));
        }

        if (starts.Count < Fewest && countsInWords) starts = WordedPoints.Find(content);
        if (starts.Count < Fewest) starts = FindNumbered(content);
        return starts.Count < Fewest ? [] : Build(content, range, starts);
    }

    /// <summary>…。1.编制目录。2.开展审查。, （1）…；（2）…: the numbers of one kind, each behind a mark.</summary>
    private static List<(int At, Label Label)> FindNumbered(ReadOnlySpan<char> content)
    {
        var starts = new List<(int At, Label Label)>();
        for (var at = 1; at < content.Length; at++)
        {
            var next = content[at..].IndexOfAny(Numbers);
            if (next < 0) break;
            at += next;
            if (!Sentences.IsEnd(content[at - 1]) && content[at - 1] is not (';' or ':')) continue;
            var label = Labels.Read(content[at..]);
            if (label.Kind is not (LabelKind.ArabicDot or LabelKind.ArabicParenthesis or LabelKind.Circled) || label.Number != starts.Count + 1 || starts.Count > 0 && label.Kind != starts[0].Label.Kind) continue;
            starts.Add((at, label));
            at += label.Length - 1;
        }

        return starts;
    }

    private static List<InlinePoint> Build(ReadOnlySpan<char> content, TextRange range, List<(int At, Label Label)> starts)
    {
        var points = new List<InlinePoint>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var (start, label) = starts[i];
            var end = i + 1 < starts.Count ? starts[i + 1].At : content.Length;
            var body = content[(start + label.Length)..end];
            var sentence = Sentences.FindFirstEnd(body);
            var title = sentence > 0 ? sentence - 1 : body.TrimEnd(";。").Length;
            var textStart = start + label.Length + (sentence > 0 ? sentence : body.Length);
            points.Add(new InlinePoint(
                label.Kind,
                label.Number,
                new TextRange(range.Start + start, range.Start + start + label.Length),
                new TextRange(range.Start + start + label.Length, range.Start + start + label.Length + title),
                new TextRange(range.Start + textStart, range.Start + end)));
        }

        return points;
    }
}
