using LawGov.Model.Assigning;
using LawGov.Model.Lexicon;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Headings as sections and tasks show them.</summary>
internal sealed class HeadingTexts(AssignedSkeleton assigned, PathNamer paths)
{
    /// <summary>Several tasks stand under one heading and share one string.</summary>
    private readonly NodeTable<string?> _shared = new(assigned.Skeleton.Root);

    /// <summary>The label as it is shown: 一 has its comma and 1 its point, all others are as <see cref="PathNamer"/> gives them.</summary>
    public string LabelOf(OutlineNode node) => node.Label.Kind switch
    {
        LabelKind.ChineseComma => paths.TokenOf(node) + "、",
        LabelKind.ArabicDot => paths.TokenOf(node) + ".",
        _ => paths.TokenOf(node),
    };

    /// <summary>The outermost division above, and the innermost where that is another one.</summary>
    public (string? Part, string? Section) Above(OutlineNode node, bool includeSelf)
    {
        string? inner = null;
        string? outer = null;
        for (var at = includeSelf ? node : node.Parent; at is not null; at = at.Parent)
        {
            if (!assigned.IsSection(at)) continue;
            var heading = HeadingOf(at);
            inner ??= heading;
            outer = heading;
        }

        return (outer, ReferenceEquals(inner, outer) ? null : inner);
    }

    private string HeadingOf(OutlineNode node) => _shared[node] ??= LabelOf(node) + assigned.Skeleton.Text.Original(assigned.Facts[node].Title.Start, assigned.Facts[node].Title.End);
}
