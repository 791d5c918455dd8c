using LawGov.Model.Extracting;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Assembling;

/// <summary>In a report, the points 一是…；二是… of a section that nothing else divides are sections below it, and so are items 1.…, 2.… on lines of their own.</summary>
internal static class PointSections
{
    /// <summary>A single numbered line is the text of its section.</summary>
    private const int FewestLines = 2;

    /// <summary>Takes the points of <paramref name="node"/> that stand on lines of their own out of <paramref name="prose"/>; what stands before the first stays the section's own text.</summary>
    public static ValueList<Section> TakeLines(CompactText text, TextBuilder texts, PathNamer paths, string path, OutlineNode node, List<TextRange> prose)
    {
        var lines = node.Items.Count >= FewestLines ? [.. node.Items.Select(i => (i.Start, i.Label))] : InlineLines(text, prose);
        if (lines.Count < FewestLines) return [];
        var found = new List<Section>(lines.Count);
        // Lines and ranges both stand in the order of the text.
        var at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, label) = lines[i];
            var end = i + 1 < lines.Count ? lines[i + 1].Start : int.MaxValue;
            while (at < prose.Count && prose[at].Start < start) at++;
            var own = new List<TextRange>();
            while (at < prose.Count && prose[at].Start < end) own.Add(prose[at++]);
            if (own.Count == 0) continue;
            // The label is a range of its own, or the beginning of the first.
            own[0] = own[0] with { Start = start + label.Length };
            own.RemoveAll(static range => range.IsEmpty);
            if (own.Count > 0) found.Add(Build(text, texts, paths, path, node.Scope, lines[i], own));
        }

        prose.RemoveAll(range => range.Start >= lines[0].Start);
        return found.ToValueList();
    }

    /// <summary>The paragraphs that begin with 一是, 二是, 三是, counted without gap.</summary>
    private static List<(int Start, Label Label)> InlineLines(CompactText text, List<TextRange> prose)
    {
        var lines = new List<(int Start, Label Label)>();
        foreach (var range in prose)
        {
            var label = Labels.Read(text.Slice(range.Start, range.End));
            if (label.Kind == LabelKind.Inline && label.Number == lines.Count + 1) lines.Add((range.Start, label));
        }

        return lines;
    }

    /// <summary>Takes the points 一是…二是… out of <paramref name="prose"/>; what stands before the first stays the section's own text.</summary>
    public static ValueList<Section> Take(CompactText text, PathNamer paths, string path, SectionScope scope, List<TextRange> prose)
    {
        List<Section>? found = null;
        for (var i = 0; i < prose.Count; i++)
        {
            var points = InlinePoints.Find(text, prose[i]);
            if (points.Count == 0) continue;
            foreach (var point in points) (found ??= []).Add(Build(text, paths, path, scope, point));
            // The points run to the end of their paragraph.
            prose[i] = prose[i] with { End = points[0].Label.Start };
        }

        prose.RemoveAll(static range => range.IsEmpty);
        return found is null ? [] : found.ToValueList();
    }

    private static Section Build(CompactText text, TextBuilder texts, PathNamer paths, string path, SectionScope scope, (int Start, Label Label) at, List<TextRange> own)
    {
        var label = new TextRange(at.Start, at.Start + at.Label.Length);
        var line = text.Slice(own[0].Start, own[0].End);
        var sentence = Sentences.FindFirstEnd(line);
        var title = own[0] with { End = own[0].Start + (sentence > 0 ? sentence - 1 : line.TrimEnd(";。").Length) };
        var last = own[^1].End;
        own[0] = own[0] with { Start = sentence > 0 ? own[0].Start + sentence : own[0].End };
        own.RemoveAll(static range => range.IsEmpty);
        return Build(text, paths, path, scope, new InlinePoint(at.Label.Kind, at.Label.Number, label, title, default), own.Count == 0 ? null : texts.Join(own), last);
    }

    private static Section Build(CompactText text, PathNamer paths, string path, SectionScope scope, InlinePoint point) =>
        Build(text, paths, path, scope, point, point.Text.IsEmpty ? null : text.Original(point.Text.Start, point.Text.End), Math.Max(point.Title.End, point.Text.End));

    private static Section Build(CompactText text, PathNamer paths, string path, SectionScope scope, InlinePoint point, string? words, int end)
    {
        var label = text.Slice(point.Label.Start, point.Label.End).ToString();
        return new Section
        {
            Path = paths.NamePoint(path, label, point.Kind),
            Label = label,
            Number = point.Number > 0 ? point.Number : null,
            Title = text.Original(point.Title.Start, point.Title.End),
            Text = words,
            Scope = scope,
            Span = text.ToSpan(point.Label.Start, end),
            HeadingSpan = text.ToSpan(point.Label.Start, point.Title.End),
        };
    }
}
