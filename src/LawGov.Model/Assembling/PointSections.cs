using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Assembling;

/// <summary>In a report, the points 一是…；二是… of a section that nothing else divides are sections below it.</summary>
internal static class PointSections
{
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

    private static Section Build(CompactText text, PathNamer paths, string path, SectionScope scope, InlinePoint point)
    {
        var label = text.Slice(point.Label.Start, point.Label.End).ToString();
        return new Section
        {
            Path = paths.NamePoint(path, label, point.Kind),
            Label = label,
            Number = point.Number,
            Title = text.Original(point.Title.Start, point.Title.End),
            Text = point.Text.IsEmpty ? null : text.Original(point.Text.Start, point.Text.End),
            Scope = scope,
            Span = text.ToSpan(point.Label.Start, Math.Max(point.Title.End, point.Text.End)),
            HeadingSpan = text.ToSpan(point.Label.Start, point.Title.End),
        };
    }
}
