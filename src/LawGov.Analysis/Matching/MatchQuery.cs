namespace LawGov.Analysis.Matching;

/// <summary>A text to be compared with the provisions of an index, with what stands above it.</summary>
/// <remarks>Contains spans only; making one allocates nothing.</remarks>
internal readonly ref struct MatchQuery
{
    /// <summary>Creates a query.</summary>
    /// <param name="text">The text; may be of any length.</param>
    /// <param name="title">The item's own title, where it has one (it may be part of <paramref name="text"/> too).</param>
    /// <param name="heading">The nearest heading above the item.</param>
    public MatchQuery(ReadOnlySpan<char> text, ReadOnlySpan<char> title = default, ReadOnlySpan<char> heading = default)
    {
        Text = text;
        Title = title;
        Heading = heading;
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The item's own title; empty when it has none.</summary>
    public ReadOnlySpan<char> Title { get; }

    /// <summary>The nearest heading above the item; empty when there is none.</summary>
    public ReadOnlySpan<char> Heading { get; }
}
