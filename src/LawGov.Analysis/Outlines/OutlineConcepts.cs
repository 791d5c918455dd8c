using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Outlines;

/// <summary>The matters that items are recognised by, whatever their words: the points of the national outlines.</summary>
internal static class OutlineConcepts
{
    /// <summary>Shorter expressions (公开, 备案) stand for many matters.</summary>
    private const int ShortestName = 4;

    private static readonly Lazy<ConceptIndex> Built = new(Build);

    public static ConceptIndex Index => Built.Value;

    private static ConceptIndex Build()
    {
        var points = BuiltInOutlines.All.SelectMany(o => o.Articles).SelectMany(a => a.Points);
        return new ConceptIndex([.. points.Select(p => p.Terms.Where(t => t.Length >= ShortestName).ToList()).Where(names => names.Count > 0)]);
    }
}
