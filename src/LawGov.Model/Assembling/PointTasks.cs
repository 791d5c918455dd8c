using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Assembling;

/// <summary>In a plan that assigns nothing, the points 一是…；二是… of an item are its smallest demands.</summary>
internal static class PointTasks
{
    /// <summary>The points in <paramref name="prose"/>; none when it has no such enumeration.</summary>
    public static List<InlinePoint> Find(CompactText text, List<TextRange> prose)
    {
        var points = new List<InlinePoint>();
        foreach (var range in prose) points.AddRange(InlinePoints.Find(text, range, countsInWords: true));
        return points;
    }

    /// <summary>The task that <paramref name="point"/> is.</summary>
    public static PolicyTask Build(CompactText text, InlinePoint point, string path, (string? Part, string? Section) place, FactBuilder facts)
    {
        var end = Math.Max(point.Title.End, point.Text.End);
        List<TextRange> prose = [new TextRange(point.Title.Start, end)];
        return new PolicyTask
        {
            Path = path,
            Number = point.Number,
            Title = point.Text.IsEmpty ? null : text.Original(point.Title.Start, point.Title.End),
            Text = text.Original(point.Title.Start, end),
            Span = text.ToSpan(point.Label.Start, end),
            Part = place.Part,
            Section = place.Section,
            Deadlines = facts.Deadlines(prose, []),
            Targets = facts.Targets(prose),
        };
    }
}
