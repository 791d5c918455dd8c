namespace LawGov.Analysis.Matching;

/// <summary>A stretch of a text as symbols, those that are skipped left out, each with its place. Moves through one text after the other; not thread-safe.</summary>
internal sealed class SymbolWindow
{
    /// <summary>So many symbols are looked at together: the processor waits for memory once for several, and not for each.</summary>
    public const int Width = 128;

    private int _next;

    /// <summary>The symbols.</summary>
    public int[] Symbols { get; } = new int[Width + 1];

    /// <summary>Where each stands in the text.</summary>
    public int[] Places { get; } = new int[Width + 1];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The last symbol that makes a pair with the one before it and whose follower is known: the symbol behind it, or that the text ends.</summary>
    public int Last { get; private set; }

    /// <summary>Goes to the beginning of a text.</summary>
    public void Begin() => (_next, Count, Last) = (0, 0, -1);

    /// <summary>Goes on; the last two symbols are kept, for the pair of them was not looked at. False behind the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbolOf">The symbol of every character.</param>
    public bool MoveNext(ReadOnlySpan<char> text, ReadOnlySpan<ushort> symbolOf)
    {
        if (_next == text.Length && Last == Count - 1) return false;
        var count = 0;
        for (var i = Math.Max(0, Last); i < Count; i++, count++) (Symbols[count], Places[count]) = (Symbols[i], Places[i]);
        var (symbols, places, next) = (Symbols, Places, _next);
        for (; next < text.Length && count < Width; next++)
        {
            int symbol = symbolOf[text[next]];
            symbols[count] = symbol;
            places[count] = next;
            if (symbol != SymbolTable.Skip) count++;
        }

        symbols[count] = SymbolTable.Skip;
        (_next, Count) = (next, count);
        Last = next == text.Length ? count - 1 : count - 2;
        return true;
    }
}
