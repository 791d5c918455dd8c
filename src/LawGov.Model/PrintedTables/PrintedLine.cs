using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>A line of the source as a table's reader sees it.</summary>
/// <param name="source">The source.</param>
/// <param name="start">First character.</param>
/// <param name="end">Behind the last character, line end excluded.</param>
internal sealed class PrintedLine(string source, int start, int end)
{
    /// <summary>So many spaces in a row set columns apart.</summary>
    private const int WideGap = 2;

    /// <summary>Names of columns are shorter.</summary>
    private const int MostOnStack = 128;

    private List<Chunk>? _chunks;
    private List<Chunk>? _words;
    private bool? _isBlank;
    private bool? _isPageMark;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Nothing but white space and what folds to it, such as control characters.</summary>
    public bool IsBlank => _isBlank ??= ContainsNothing(source.AsSpan(Start, End - Start));

    public bool IsPageMark => _isPageMark ??= PageMarks.IsPageMark(source.AsSpan(Start, End - Start));

    /// <summary>What stands between wide gaps.</summary>
    public List<Chunk> Chunks => _chunks ??= Split(WideGap);

    /// <summary>What stands between spaces of any width; a spaced-out name of a column is one word.</summary>
    public List<Chunk> Words => _words ??= SpacedNames.Join(source, Split(1));

    /// <summary>Whether a word of the line, between spaces of any width, is so short; a line of running text has none.</summary>
    public bool HasWordUpTo(int longest)
    {
        var length = 0;
        for (var i = Start; i < End; i++)
        {
            if (CharacterFolding.Fold(source[i]) is not (' ' or '\t')) length++;
            else if (length > 0 && length <= longest) return true;
            else length = 0;
        }

        return length > 0 && length <= longest;
    }

    /// <summary>The characters of a range, folded and without white space.</summary>
    public static string Compact(string source, SourceRange range)
    {
        var length = range.End - range.Start;
        var text = length <= MostOnStack ? stackalloc char[MostOnStack] : new char[length];
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
            if (CharacterFolding.Fold(source[i]) is var c and not (' ' or '\t' or '\n')) text[count++] = c;
        return new string(text[..count]);
    }

    /// <summary>The line that starts at <paramref name="start"/>.</summary>
    public static PrintedLine At(string source, int start) => new(source, start, LineEnds.EndFrom(source, start));

    /// <summary>The line behind this one; null at the end of the source.</summary>
    public PrintedLine? Next(string text) => End >= text.Length ? null : At(text, LineEnds.Behind(text, End));

    private static bool ContainsNothing(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (CharacterFolding.Fold(c) is not (' ' or '\t' or '\n')) return false;
        return true;
    }

    private List<Chunk> Split(int gap)
    {
        var chunks = new List<Chunk>();
        var from = -1;
        var spaces = 0;
        for (var i = Start; i <= End; i++)
        {
            if (i < End && CharacterFolding.Fold(source[i]) is not (' ' or '\t'))
            {
                if (from < 0) from = i;
                spaces = 0;
                continue;
            }

            spaces += i < End && source[i] is '\t' or '\u3000' ? WideGap : 1;
            if (from < 0 || spaces < gap && i < End) continue;
            var last = i;
            while (last > from + 1 && CharacterFolding.Fold(source[last - 1]) is ' ' or '\t') last--;
            chunks.Add(new Chunk(Start, new SourceRange(from, last)));
            from = -1;
        }

        return chunks;
    }
}
