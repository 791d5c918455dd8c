namespace LawGov.Analysis.Matching;

/// <summary>A stretch of a text as symbols, those that are skipped left out, each with its place. Moves through one text after the other; not thread-safe.</summary>
internal sealed class SymbolWindow
{
    /// <summary>So many symbols are looked at together, or four times what is seen ahead: the processor waits for memory once for several, and not for each.</summary>
    public const int LeastWidth = 128;

    private readonly int _ahead;
    private int _next;

    /// <param name="ahead">How many symbols behind a pair must be at hand, one or more.</param>
    public SymbolWindow(int ahead)
    {
        _ahead = ahead;
        Width = Math.Max(LeastWidth, 4 * ahead);
        Symbols = new int[Width + 1];
        Places = new int[Width + 1];
    }

    /// <summary>How many symbols there are at most.</summary>
    public int Width { get; }

    /// <summary>The symbols, and behind them a <see cref="SymbolTable.Skip"/>.</summary>
    public int[] Symbols { get; }

    /// <summary>Where each stands in the text.</summary>
    public int[] Places { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The last symbol that makes a pair with the one before it and behind which as much of the text is at hand as must be, or all of it.</summary>
    public int Last { get; private set; }

    /// <summary>Goes to a place of a text.</summary>
    public void Begin(int at) => (_next, Count, Last) = (at, 0, -1);

    /// <summary>Goes on; what stands behind <see cref="Last"/> is kept, and that itself, for the pair of it and the next one was not looked at. False behind the end.</summary>
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
        Last = next == text.Length ? count - 1 : count - 1 - _ahead;
        return true;
    }
}
