using System.Buffers;

namespace LawGov.Model.Writing;

/// <summary>The bars that set cells apart, as converters write them: | ｜ │ ┃.</summary>
internal static class CellBars
{
    /// <summary>All of them.</summary>
    public const string All = "|｜│┃";

    /// <summary>What the rule below a header is drawn with, and the frame of a table.</summary>
    private static readonly SearchValues<char> Rules = SearchValues.Create(All + "-=:+ \t─━┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛");

    public static bool IsBar(char c) => c is '|' or '｜' or '│' or '┃';

    /// <summary>Whether the first character of <paramref name="line"/> is a bar.</summary>
    public static bool Open(ReadOnlySpan<char> line) => line.TrimStart() is [var first, ..] && IsBar(first);

    /// <summary>Whether the last character of <paramref name="line"/> is a bar.</summary>
    public static bool Close(ReadOnlySpan<char> line) => line.TrimEnd() is [.., var last] && IsBar(last);

    public static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var rest = line; rest.IndexOfAny(All) is var bar and >= 0; rest = rest[(bar + 1)..]) count++;
        return count;
    }

    /// <summary>Whether the line says nothing: a rule, or a bar left alone.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => !line.IsWhiteSpace() && line.IndexOfAnyExcept(Rules) < 0 && (Count(line) > 0 || line.IndexOfAny('┼', '┬', '┴') >= 0);
}
