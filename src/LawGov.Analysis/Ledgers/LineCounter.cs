namespace LawGov.Analysis.Ledgers;

/// <summary>Lines of places that are asked for in the order of the text.</summary>
internal struct LineCounter(string? text)
{
    private int _at;
    private int _line = 1;

    /// <summary>The line, from 1; null without a text.</summary>
    /// <exception cref="ArgumentException">The place lies outside of the text.</exception>
    public int? LineAt(int place)
    {
        if (text is null) return null;
        if (place > text.Length) throw new ArgumentException("The source text is shorter than the document: it is another document's.", nameof(LedgerOptions.SourceText));
        if (place < _at) (_at, _line) = (0, 1);
        for (; _at < place; _at++)
        {
            // CR, LF and CRLF each end one line.
            if (text[_at] == '\n' || text[_at] == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n')) _line++;
        }

        return _line;
    }
}
