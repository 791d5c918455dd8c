using DiffPlex;
using LawGov.Analysis.Matching;
using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>The difference of two wordings, word by word (文字比对).</summary>
/// <remarks>
/// Words are found without a dictionary of the language: stock phrases, runs of digits and letters stay whole, every other character is a word, and single
/// characters left standing between two changes are taken into them. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// foreach (WordEdit edit in WordDifference.Of("完善行政执法程序", "健全行政执法程序")) Console.WriteLine($"{edit.Kind}: {edit.Text}");
/// </code>
/// </example>
public static class WordDifference
{
    /// <summary>More words than this are compared clause by clause, to bound the time.</summary>
    private const int MostWords = 4000;

    /// <summary>The edits that lead from one wording to the other, in order: all but the added ones make up the first, all but the removed ones the second.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> or <paramref name="b"/> is null.</exception>
    public static ValueList<WordEdit> Of(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (wordsA, wordsB) = (WordChunker.Words.Chunk(a), WordChunker.Words.Chunk(b));
        var chunker = wordsA.Count + wordsB.Count <= MostWords ? WordChunker.Words : WordChunker.Clauses;
        var difference = Differ.Instance.CreateDiffs(a, b, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var edits = new List<WordEdit>();
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(edits, WordEditKind.Same, difference.PiecesOld, at, block.DeleteStartA);
            Add(edits, WordEditKind.Removed, difference.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(edits, WordEditKind.Added, difference.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(edits, WordEditKind.Same, difference.PiecesOld, at, difference.PiecesOld.Count);
        return Smooth(edits).ToValueList();
    }

    private static void Add(List<WordEdit> edits, WordEditKind kind, IReadOnlyList<string> words, int start, int end)
    {
        if (end > start) edits.Add(new WordEdit(kind, string.Concat(words.Skip(start).Take(end - start))));
    }

    /// <summary>Joins changes that one character in common parts: 每[-年-]{+季度+}, not a scatter of letters.</summary>
    private static List<WordEdit> Smooth(List<WordEdit> edits)
    {
        var result = new List<WordEdit>();
        var (removed, added) = ("", "");
        for (var i = 0; i < edits.Count; i++)
        {
            var edit = edits[i];
            if (edit.Kind == WordEditKind.Removed) removed += edit.Text;
            else if (edit.Kind == WordEditKind.Added) added += edit.Text;
            else if (edit.Text.Length == 1 && removed.Length > 0 && added.Length > 0 && i + 1 < edits.Count && !CharFolding.IsSeparator(CharFolding.Fold(edit.Text[0])))
            {
                removed += edit.Text;
                added += edit.Text;
            }
            else
            {
                Flush();
                result.Add(edit);
            }
        }

        Flush();
        return result;

        void Flush()
        {
            if (removed.Length > 0) result.Add(new WordEdit(WordEditKind.Removed, removed));
            if (added.Length > 0) result.Add(new WordEdit(WordEditKind.Added, added));
            (removed, added) = ("", "");
        }
    }
}
