using LawGov.Model.Writing;

namespace LawGov.Model.Validation;

/// <summary>A text without white space and differences of width, with the way back to the original.</summary>
internal sealed class PlainText
{
    private readonly int[] _offsets;

    public PlainText(string source)
    {
        Source = source;
        var chars = new char[source.Length];
        var offsets = new int[source.Length + 1];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = CharacterFolding.Fold(source[i]);
            if (char.IsWhiteSpace(c)) continue;
            offsets[length] = i;
            chars[length++] = c;
        }

        offsets[length] = source.Length;
        _offsets = offsets;
        Chars = chars.AsMemory(0, length);
    }

    public string Source { get; }

    public ReadOnlyMemory<char> Chars { get; }

    /// <summary>The original place of a range of plain characters.</summary>
    public SourceSpan ToSpan(int start, int length) =>
        length == 0 ? new SourceSpan(_offsets[start], 0) : SourceSpan.FromBounds(_offsets[start], _offsets[start + length - 1] + 1);

    /// <summary>Where <paramref name="plain"/> stands, all places in order.</summary>
    public List<SourceSpan> FindAll(ReadOnlySpan<char> plain)
    {
        var found = new List<SourceSpan>();
        if (plain.IsEmpty) return found;
        var chars = Chars.Span;
        for (var at = 0; at < chars.Length;)
        {
            var next = chars[at..].IndexOf(plain);
            if (next < 0) break;
            found.Add(ToSpan(at + next, plain.Length));
            at += next + plain.Length;
        }

        return found;
    }

    /// <summary>The plain form of a text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (CharacterFolding.Fold(c) is var plain && !char.IsWhiteSpace(plain)) buffer[length++] = plain;
        return new string(buffer, 0, length);
    }

    /// <summary>A text without its white space, widths kept.</summary>
    public static string WithoutSpace(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(CharacterFolding.Fold(c))) buffer[length++] = c;
        return new string(buffer, 0, length);
    }

    /// <summary>A title without what changes from edition to edition: years, brackets, title marks.</summary>
    public static string BaseOf(ReadOnlySpan<char> title)
    {
        var plain = Of(title);
        var buffer = new char[plain.Length];
        var length = 0;
        foreach (var c in plain)
            if (!char.IsAsciiDigit(c) && c is not ('年' or '-' or '(' or ')' or '《' or '》' or '<' or '>' or '〈' or '〉' or '至' or '~')) buffer[length++] = c;
        return new string(buffer, 0, length);
    }
}
