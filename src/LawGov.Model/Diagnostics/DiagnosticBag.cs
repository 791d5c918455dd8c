namespace LawGov.Model.Diagnostics;

/// <summary>Collects findings about one text and gives them line and column.</summary>
internal sealed class DiagnosticBag(string source)
{
    private const int LongestQuote = 40;

    private readonly List<(DiagnosticDescriptor Descriptor, SourceSpan Span, string Seen, string Nearest)> _found = [];

    /// <summary>Adds a finding; <paramref name="seen"/> is cut to a length that a message can take.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, string seen = "", string nearest = "")
    {
        if (seen.Length > LongestQuote) seen = string.Concat(seen.AsSpan(0, char.IsHighSurrogate(seen[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote), "…");
        // An excerpt may have been cut before it came here.
        else if (seen is [.., var last] && char.IsHighSurrogate(last)) seen = seen[..^1];
        _found.Add((descriptor, span, seen, nearest));
    }

    /// <summary>The findings in the order of the text.</summary>
    public ValueList<Diagnostic> ToList(MessageLanguage language = MessageLanguage.English)
    {
        var ordered = _found.OrderBy(f => f.Span.Start).ThenBy(f => f.Descriptor.Code, StringComparer.Ordinal).ToList();
        var diagnostics = new Diagnostic[ordered.Count];
        var lines = new LineCounter(source);
        for (var i = 0; i < ordered.Count; i++)
        {
            var (descriptor, span, seen, nearest) = ordered[i];
            var (line, column) = lines.At(span.Start);
            diagnostics[i] = descriptor.At(span, line, column, [seen, nearest], language);
        }

        return ValueList.Of<Diagnostic>(diagnostics);
    }
}
