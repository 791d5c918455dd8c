using System.Buffers;

namespace LawGov.Model.Writing;

/// <summary>The characters that end a line.</summary>
internal static class LineEnds
{
    public static readonly SearchValues<char> Any = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Start of the line behind the one that ends at <paramref name="end"/>; a carriage return and a line feed end it together.</summary>
    public static int Behind(ReadOnlySpan<char> text, int end) => end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
}
