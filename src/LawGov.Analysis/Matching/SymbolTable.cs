using System.Numerics;

namespace LawGov.Analysis.Matching;

/// <summary>Numbers the folded characters that an index knows, small numbers for small tables.</summary>
/// <remarks>Immutable and thread-safe once built.</remarks>
internal sealed class SymbolTable
{
    /// <summary>Left out of the folded text.</summary>
    public const int Skip = 0;

    /// <summary>A character that occurs nowhere in the index.</summary>
    public const int Unknown = 1;

    private const int FirstSeparator = 2;
    private readonly ushort[] _symbols = new ushort[char.MaxValue + 1];
    private readonly int _firstLetter;

    private SymbolTable(ushort[] ofFolded, int count, int firstLetter)
    {
        Count = count;
        _firstLetter = firstLetter;
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var folded = CharFolding.Fold((char)c);
            _symbols[c] = folded == CharFolding.Nothing ? (ushort)Skip : ofFolded[folded];
        }
    }

    /// <summary>How many symbols there are; each is below this number.</summary>
    public int Count { get; }

    /// <summary>The symbol of every UTF-16 code unit.</summary>
    public ReadOnlySpan<ushort> Symbols => _symbols;

    /// <summary>Whether a symbol is a character within a phrase, known or not.</summary>
    public bool IsLetter(int symbol) => symbol == Unknown | symbol >= _firstLetter;

    /// <summary>Whether both of two symbols are letters.</summary>
    public bool IsLetterPair(int first, int second) => IsLetter(first) && IsLetter(second);

    /// <summary>How many pairs of letters there are among neighbouring symbols.</summary>
    public int CountLetterPairs(ReadOnlySpan<int> symbols)
    {
        var (at, count, many) = (1, 0, Vector<int>.Zero);
        // A comparison that holds gives minus one.
        for (; at + Vector<int>.Count <= symbols.Length; at += Vector<int>.Count) many -= Letters(symbols[(at - 1)..]) & Letters(symbols[at..]);
        for (; at < symbols.Length; at++) count += IsLetterPair(symbols[at - 1], symbols[at]) ? 1 : 0;
        return count + Vector.Sum(many);
    }

    private Vector<int> Letters(ReadOnlySpan<int> symbols)
    {
        var some = new Vector<int>(symbols);
        return Vector.Equals(some, new Vector<int>(Unknown)) | Vector.GreaterThanOrEqual(some, new Vector<int>(_firstLetter));
    }

    /// <summary>Writes the symbols of <paramref name="text"/>, characters folded to nothing left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbols">Takes the symbols; as long as the text or longer.</param>
    /// <returns>How many were written.</returns>
    public int Encode(ReadOnlySpan<char> text, Span<ushort> symbols)
    {
        var count = 0;
        foreach (var c in text)
            if (_symbols[c] is var symbol && symbol != Skip) symbols[count++] = symbol;
        return count;
    }

    /// <summary>The symbols of <paramref name="text"/>, characters folded to nothing left out.</summary>
    public ushort[] Encode(ReadOnlySpan<char> text)
    {
        var symbols = new ushort[text.Length];
        return symbols[..Encode(text, symbols)];
    }

    /// <summary>Numbers the characters of <paramref name="texts"/>.</summary>
    public static SymbolTable Build(IEnumerable<string> texts)
    {
        var ofFolded = new ushort[char.MaxValue + 1];
        Array.Fill(ofFolded, (ushort)Unknown);
        var next = FirstSeparator;
        for (var c = 0; c <= char.MaxValue; c++)
            if (CharFolding.IsSeparator((char)c)) ofFolded[c] = (ushort)next++;
        var firstLetter = next;
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                var folded = CharFolding.Fold(c);
                if (folded != CharFolding.Nothing && ofFolded[folded] == Unknown) ofFolded[folded] = (ushort)next++;
            }
        }

        return new SymbolTable(ofFolded, next, firstLetter);
    }
}
