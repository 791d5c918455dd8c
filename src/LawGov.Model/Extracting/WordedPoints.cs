using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Points of running text that words count: 一要…；二要…, 一抓…；二抓…, 第一，…；第二，…, 首先…；其次…；最后….</summary>
/// <remarks>Speeches and reports count so too and demand nothing; the points of a plan alone are asked for them.</remarks>
internal static class WordedPoints
{
    /// <summary>Behind 十 the labels would have two characters, and no paragraph counts so far.</summary>
    private const int Most = 9;

    private static readonly SearchValues<string> Next = SearchValues.Create(["其次", "再次", "再者", "然后", "最后"], StringComparison.Ordinal);

    /// <summary>The points in <paramref name="content"/>, of the first way of counting that has two; else none.</summary>
    public static List<(int At, Label Label)> Find(ReadOnlySpan<char> content)
    {
        foreach (var way in "要抓第")
        {
            var found = FindCounted(content, way);
            if (found.Count > 1) return found;
        }

        var inWords = FindInWords(content);
        return inWords.Count > 1 ? inWords : [];
    }

    private static List<(int At, Label Label)> FindCounted(ReadOnlySpan<char> content, char way)
    {
        var found = new List<(int At, Label Label)>();
        for (var at = content.IndexOf(way); at >= 0 && found.Count < Most;)
        {
            var start = way == '第' ? at : at - 1;
            var number = way == '第' ? at + 1 : at - 1;
            if (MayStart(content, start) && number < content.Length && ChineseNumerals.Digit(content[number]) == found.Count + 1 && (way != '第' || number + 1 < content.Length && content[number + 1] is ',' or '、'))
            {
                // 抓 is the verb of what has to be done, 要 and the comma only count.
                var length = way switch { '要' => 2, '抓' => 1, _ => 3 };
                if (start + length < content.Length) found.Add((start, new Label(LabelKind.Inline, found.Count + 1, length)));
            }

            var next = content[(at + 1)..].IndexOf(way);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return found;
    }

    private static List<(int At, Label Label)> FindInWords(ReadOnlySpan<char> content)
    {
        var found = new List<(int At, Label Label)>();
        for (var at = content.IndexOf("首先"); at >= 0 && at + 2 < content.Length && found.Count < Most;)
        {
            if (MayStart(content, at)) found.Add((at, new Label(LabelKind.Inline, found.Count + 1, content[at + 2] == ',' ? 3 : 2)));
            if (found.Count == 0) break;
            var next = content[(at + 2)..].IndexOfAny(Next);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return found;
    }

    private static bool MayStart(ReadOnlySpan<char> content, int at) => at == 0 || at > 0 && (Sentences.IsEnd(content[at - 1]) || content[at - 1] is ';' or ':' or ',');
}
