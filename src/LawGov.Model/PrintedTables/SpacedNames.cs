using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Puts the characters of a spaced-out name of a column together: 责 任 单 位, 序 号.</summary>
internal static class SpacedNames
{
    private const int LongestName = 12;

    /// <summary>The words of a line, where single characters one space apart that name a column together are one word. Time is linear in the number of words.</summary>
    public static List<Chunk> Join(string source, List<Chunk> words)
    {
        List<Chunk>? joined = null;
        for (var i = 0; i < words.Count; i++)
        {
            var last = i;
            if (IsCharacter(source, words[i]))
                while (last + 1 < words.Count && words[last + 1].Left - words[last].Right == 1 && IsCharacter(source, words[last + 1])) last++;
            if (last > i && Name(source, words, i, last))
            {
                joined ??= words.GetRange(0, i);
                joined.Add(words[i] with { Range = new SourceRange(words[i].Range.Start, words[last].Range.End) });
            }
            else
            {
                joined?.AddRange(words.GetRange(i, last - i + 1));
            }

            i = last;
        }

        return joined ?? words;
    }

    private static bool Name(string source, List<Chunk> words, int first, int last)
    {
        if (last - first >= LongestName) return false;
        Span<char> name = stackalloc char[LongestName];
        for (var i = first; i <= last; i++) name[i - first] = source[words[i].Range.Start];
        return ColumnNames.Read(name[..(last - first + 1)]).Kind != ColumnKind.None;
    }

    private static bool IsCharacter(string source, Chunk word) => word.Range.End - word.Range.Start == 1 && source[word.Range.Start] is var c && char.IsLetter(c) && !char.IsAscii(c);
}
