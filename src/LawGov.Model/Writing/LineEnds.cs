using System.Buffers;

namespace LawGov.Model.Writing;

/// <summary>The characters that end a line.</summary>
internal static class LineEnds
{
    public static readonly SearchValues<char> Any = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Where the line ends that goes on at <paramref name="at"/>: at its mark, or where the text ends.</summary>
    public static int EndFrom(ReadOnlySpan<char> text, int at) => text[at..].IndexOfAny(Any) is var length and >= 0 ? at + length : text.Length;

    /// <summary>Start of the line behind the one that ends at <paramref name="end"/>; a carriage return and a line feed end it together.</summary>
    public static int Behind(ReadOnlySpan<char> text, int end) => end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
}
