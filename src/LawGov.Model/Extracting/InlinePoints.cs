using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>A point of a running enumeration: its label, its title, its text.</summary>
internal readonly record struct InlinePoint(int Number, TextRange Label, TextRange Title, TextRange Text);

/// <summary>Finds the points 一是…二是…三是 in the running text of a report.</summary>
/// <remarks>The numbers must run from one without gap, and each label must start a sentence or follow ; or :. A single 一是 is prose.</remarks>
internal static class InlinePoints
{
    /// <summary>The points in <paramref name="range"/>, in order; fewer than two count as none.</summary>
    public static List<InlinePoint> Find(CompactText text, TextRange range)
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

        return starts.Count < 2 ? [] : Build(content, range, starts);
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
                label.Number,
                new TextRange(range.Start + start, range.Start + start + label.Length),
                new TextRange(range.Start + start + label.Length, range.Start + start + label.Length + title),
                new TextRange(range.Start + textStart, range.Start + end)));
        }

        return points;
    }
}
