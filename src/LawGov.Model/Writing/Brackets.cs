using System.Buffers;
using System.Runtime.CompilerServices;

namespace LawGov.Model.Writing;

/// <summary>The brackets that may enclose a clause or a second name, after folding.</summary>
internal static class Brackets
{
    /// <summary>Opening brackets: ( 〔 [ 【.</summary>
    public static readonly SearchValues<char> Opening = SearchValues.Create("(〔[【");

    /// <summary>Opening and closing brackets together.</summary>
    public static readonly SearchValues<char> Any = SearchValues.Create("(〔[【)〕]】");

    /// <summary>Whether <paramref name="c"/> opens; kinds are not told apart, since sources mix them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOpening(char c) => !Ideographs.Contains(c) && c is ('(' or '〔' or '[' or '【');

    /// <summary>Whether <paramref name="c"/> closes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsClosing(char c) => !Ideographs.Contains(c) && c is (')' or '〕' or ']' or '】');

    /// <summary>The text without the brackets around it: (皖政办秘〔2021〕82号) gives 皖政办秘〔2021〕82号.</summary>
    public static ReadOnlySpan<char> Unbracket(ReadOnlySpan<char> text) => text.Length > 2 && IsOpening(text[0]) && IsClosing(text[^1]) ? text[1..^1] : text;

    /// <summary>Place of the bracket that closes the first of a text that opens with one, inner ones passed over; -1 when none does.</summary>
    public static int CloseOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOpening(text[i])) depth++;
            else if (IsClosing(text[i]) && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>The text without the bracket at its end: 区府办(政务服务办) gives 区府办. A bracket that never opened, or opens the text, stays.</summary>
    public static ReadOnlySpan<char> WithoutLast(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !IsClosing(text[^1])) return text;
        var depth = 0;
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (IsClosing(text[i])) depth++;
            else if (IsOpening(text[i]) && --depth == 0) return text[..i];
        }

        return text;
    }
}
