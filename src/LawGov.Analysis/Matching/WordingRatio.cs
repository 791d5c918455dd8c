using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace LawGov.Analysis.Matching;

/// <summary>How alike two wordings are: twice the letters they have in common order, over the letters of both; 1 for equal ones.</summary>
internal static class WordingRatio
{
    /// <summary>Wordings longer than this on average are kept only when they are equal, to bound the time.</summary>
    private const int LongestByLetter = 3000;

    /// <summary>The letters of a text: folded, without white space, marks and separators.</summary>
    public static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var folded = CharFolding.Fold(c);
            if (folded != CharFolding.Nothing && !CharFolding.IsSeparator(folded)) letters.Append(folded);
        }

        return letters.ToString();
    }

    /// <summary>Whether the ratio of two runs of letters reaches <paramref name="least"/>.</summary>
    public static bool Reaches(string a, string b, double least)
    {
        if (a == b) return true;
        var whole = a.Length + b.Length;
        if (2.0 * Math.Min(a.Length, b.Length) < least * whole || 2.0 * InCommon(a, b) < least * whole) return false;
        if (whole > 2 * LongestByLetter) return false;
        var difference = Differ.Instance.CreateDiffs(a, b, ignoreWhiteSpace: false, ignoreCase: false, CharacterChunker.Instance);
        var changed = difference.DiffBlocks.Sum(d => d.DeleteCountA + d.InsertCountB);
        return whole - changed >= least * whole;
    }

    /// <summary>Letters in common, their order aside: an upper bound that costs little.</summary>
    private static int InCommon(string a, string b)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in a) counts[c] = counts.GetValueOrDefault(c) + 1;
        var common = 0;
        foreach (var c in b)
        {
            if (counts.GetValueOrDefault(c) is not (> 0 and var left)) continue;
            counts[c] = left - 1;
            common++;
        }

        return common;
    }
}
