using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds the words of a stacked table that number its rows: those that count 1, 2, 3 at the starts of lines, behind words that a cell can end with.</summary>
/// <remarks>
/// Numbers stand in texts and time limits too, so that of all that count on the likeliest are taken. Counting may begin anew below a heading. Time is linear
/// in the number of words.
/// </remarks>
internal static class RowNumberChain
{
    /// <summary>Fewer numbers in a row may be accident.</summary>
    private const int Fewest = 3;

    private const int LargestNumber = 999;

    /// <summary>What it takes away when a count begins anew.</summary>
    private const double CostOfRestart = 2;

    /// <summary>不少于 / 4 个: a count of things numbers a row only where a cell ends before it and the rows go on behind.</summary>
    private const double CountOfThings = -0.6;

    private static readonly string[] Measures = ["个", "年", "月", "日", "项", "家", "次", "%", "万", "亿", "条", "名", "人", "件", "户", "份", "公里", "平方", "小时", "天", "以上", "以下", "-", "至", "、", ","];

    /// <summary>For each word whether it numbers a row; null when the words count nothing.</summary>
    public static bool[]? Find(List<StackedWord> words, string text)
    {
        var candidates = new List<(int Word, int Number, double Score, int From)>();
        var best = new Dictionary<int, int>();
        var longest = -1;
        var isArabic = CountArabic(words, text) >= Fewest;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsLine || !RowNumbers.TryRead(text.AsSpan(words[i].Start, words[i].Length), out var number, out _, out _) || number is 0 or > LargestNumber) continue;
            // 一 政务服务: above rows that count 1, 2, 3 a Chinese number is that of a part.
            if (isArabic && !text.AsSpan(words[i].Start, words[i].Length).ContainsAnyInRange('0', '9')) continue;
            var (own, from) = (Likeliness(words, text, i), -1);
            if (number > 1 && best.TryGetValue(number - 1, out var before)) from = before;
            else if (number == 1 && longest >= 0 && candidates[longest].Score > CostOfRestart) (own, from) = (own - CostOfRestart, longest);
            if (from >= 0) own += candidates[from].Score;
            candidates.Add((i, number, own, from));
            if (!best.TryGetValue(number, out var other) || candidates[other].Score <= own) best[number] = candidates.Count - 1;
            if (longest < 0 || candidates[longest].Score < own) longest = candidates.Count - 1;
        }

        var chain = new bool[words.Count];
        var count = 0;
        for (var at = longest; at >= 0; at = candidates[at].From)
        {
            chain[candidates[at].Word] = true;
            count++;
        }

        return count >= Fewest ? chain : null;
    }

    private static int CountArabic(List<StackedWord> words, string text)
    {
        var count = 0;
        foreach (var word in words)
            if (word.StartsLine && RowNumbers.TryRead(text.AsSpan(word.Start, word.Length), out var number, out _, out _) && number is > 0 and <= LargestNumber && text.AsSpan(word.Start, word.Length).ContainsAnyInRange('0', '9')) count++;
        return count;
    }

    /// <summary>How much the words around a number speak for its being that of a row.</summary>
    private static double Likeliness(List<StackedWord> words, string text, int i)
    {
        var score = words[i].EndsLine ? 1.0 : 0.6;
        if (!words[i].EndsLine && i + 1 < words.Count && StartsWithMeasure(text.AsSpan(words[i + 1].Start, words[i + 1].Length))) score = CountOfThings;
        if (i == 0) return score + 1;
        var line = i - 1;
        while (line > 0 && !words[line].StartsLine) line--;
        var above = text.AsSpan(words[line].Start, words[i - 1].End - words[line].Start);
        return score + (above[^1] == '。' || CellEnds.IsWholeList(above) || CellShapes.IsTime(above) ? 1 : 0);
    }

    private static bool StartsWithMeasure(ReadOnlySpan<char> word)
    {
        foreach (var measure in Measures)
            if (word.StartsWith(measure)) return true;
        return false;
    }
}
