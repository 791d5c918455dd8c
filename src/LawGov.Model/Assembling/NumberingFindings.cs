using LawGov.Model.Diagnostics;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Reports numbers that are missing from the sequence of divisions or items: an item whose label was lost has no other trace.</summary>
internal static class NumberingFindings
{
    /// <summary>A text with more gaps is not numbered in earnest.</summary>
    private const int MostFindings = 20;

    /// <summary>Reports the gaps of <paramref name="skeleton"/>.</summary>
    public static void Report(Skeleton skeleton, DiagnosticBag diagnostics)
    {
        var gaps = new List<(OutlineNode OutlineNode, int Last)>();
        Walk(skeleton.Root, new Dictionary<(SectionScope, int, LabelKind), int>(), gaps);
        foreach (var (node, last) in gaps.Take(MostFindings))
        {
            var label = new TextRange(node.Start, node.Start + Math.Max(1, node.Label.Length));
            diagnostics.Add(ReadingDiagnostics.NumberingGap, skeleton.Text.ToSpan(label.Start, label.End), skeleton.Text.Original(label.Start, label.End), last == 0 ? "–" : $"{last}");
        }
    }

    /// <summary>A number goes on from the last of its kind or starts again with one; the numbers of a part may run on through the next.</summary>
    private static void Walk(OutlineNode node, Dictionary<(SectionScope, int, LabelKind), int> seen, List<(OutlineNode OutlineNode, int Last)> gaps)
    {
        var first = true;
        foreach (var child in node.Children)
        {
            if (child.Label is { Number: > 0, Inserted: 0 })
            {
                var kind = (child.Scope, child.Edition, child.Label.Kind);
                var last = seen.GetValueOrDefault(kind);
                if (child.Label.Number != 1 && child.Label.Number != last + 1 && !(!child.RowName.IsEmpty && child.Label.Number == last)) gaps.Add((child, first ? 0 : last));
                seen[kind] = child.Label.Number;
                first = false;
            }

            Walk(child, seen, gaps);
        }
    }
}
