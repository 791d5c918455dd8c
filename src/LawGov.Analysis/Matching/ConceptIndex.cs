namespace LawGov.Analysis.Matching;

/// <summary>Finds the matters a text speaks of, each known by several names.</summary>
/// <remarks>Reading takes time linear in the length of the text. Immutable and thread-safe.</remarks>
internal sealed class ConceptIndex
{
    private readonly ProvisionIndex _index;

    /// <summary>Builds an index.</summary>
    /// <param name="concepts">The matters, each with its names of at least two characters; their order numbers them from zero.</param>
    public ConceptIndex(IReadOnlyList<IReadOnlyList<string>> concepts)
    {
        Count = concepts.Count;
        _index = new ProvisionIndex([.. concepts.Select(names => new IndexedProvision("", [], [new IndexedStatement("", names)]))]);
    }

    /// <summary>Number of matters.</summary>
    public int Count { get; }

    /// <summary>Numbers of the matters in a text, ascending, each once.</summary>
    public int[] FindIn(string text)
    {
        var hits = new TermHit[Math.Max(16, 2 * text.Length)];
        var count = _index.FindTerms(text, hits);
        var found = new SortedSet<int>();
        foreach (var hit in hits.AsSpan(0, count))
            foreach (var owner in _index.OwnersOf(hit.Term)) found.Add(owner.Provision);
        return [.. found];
    }
}
