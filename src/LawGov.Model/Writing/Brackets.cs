using System.Buffers;

namespace LawGov.Model.Writing;

/// <summary>The brackets that may enclose a clause or a second name, after folding.</summary>
internal static class Brackets
{
    /// <summary>Opening brackets: ( 〔 [ 【.</summary>
    public static readonly SearchValues<char> Opening = SearchValues.Create("(〔[【");

    /// <summary>Opening and closing brackets together.</summary>
    public static readonly SearchValues<char> Any = SearchValues.Create("(〔[【)〕]】");

    /// <summary>Whether <paramref name="c"/> opens; kinds are not told apart, since sources mix them.</summary>
    public static bool IsOpening(char c) => c is '(' or '〔' or '[' or '【';

    /// <summary>Whether <paramref name="c"/> closes.</summary>
    public static bool IsClosing(char c) => c is ')' or '〕' or ']' or '】';
}
