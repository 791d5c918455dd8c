using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Finds the sentences by which a group is implied in later tasks.</summary>
/// <remarks>Forms: C <c>以下任务均需各区政府落实，不再列出</c>, D <c>各市均为责任单位，以下不再列出</c>.</remarks>
internal static class ImpliedGroups
{
    /// <summary>No such sentence is longer.</summary>
    private const int LongestSentence = 160;

    private static readonly string[] Manners = ["一一", "逐一", "逐项", "分别", "另行", "单独", "重复", "逐条"];

    private static readonly string[] ListVerbs = ["列出", "列明", "列示", "罗列", "赘列", "赘述", "标注", "注明", "列举", "写出"];

    /// <summary>Words before the group, longer ones first where one begins with another.</summary>
    private static readonly string[] GroupStarts = ["均需由", "均需", "均须由", "均须", "均由", "均涉及到", "均涉及", "都需由", "都需", "都由", "需由", "涉及"];

    private static readonly string[] GroupEnds = ["结合实际", "贯彻落实", "组织落实", "抓好落实", "负责落实", "配合落实", "落实", "按职责", "按照职责", "负责", "配合", "参与", "组织实施"];

    /// <summary>The first such sentence from <paramref name="from"/> on; null when there is none.</summary>
    public static ImpliedGroup? Find(ReadOnlySpan<char> text, int from)
    {
        while (true)
        {
            var next = text[from..].IndexOf('不');
            if (next < 0) return null;
            from += next + 1;
            var verb = text[(from - 1)..].StartsWith("不再") ? 2 : text[(from - 1)..].StartsWith("不一一") || text[(from - 1)..].StartsWith("不逐一") ? 1 : 0;
            if (verb == 0) continue;
            var end = from - 1 + verb + LengthOfAny(text[(from - 1 + verb)..], Manners);
            var list = LengthOfAny(text[end..], ListVerbs);
            if (list > 0 && Build(text, from - 1, end + list) is { } sentence) return sentence;
        }
    }

    private static ImpliedGroup? Build(ReadOnlySpan<char> text, int mark, int end)
    {
        var sentence = SentenceStart(text, mark);
        var before = text[sentence..mark];
        var scope = IndexOfAny(before, ["以下", "下列", "下述", "后续", "各项任务", "所有任务", "其他任务", "其余任务"]);
        var all = before.IndexOf('均');
        if (all < 0) all = before.IndexOf('都');
        if (scope >= 0 && (all > scope || before[scope..].IndexOf("需") >= 0 || before[scope..].IndexOf("涉及") >= 0 || before[scope..].IndexOf('由') >= 0))
        {
            var (start, stop) = FindGroup(before, scope);
            return new ImpliedGroup(sentence + scope, end, sentence + start, sentence + stop, false);
        }

        if (all < 0) return null;
        var first = before[..all].LastIndexOf(',') + 1;
        return new ImpliedGroup(sentence + first, end, sentence + first, sentence + all, before[all..].StartsWith("均为"));
    }

    private static (int Start, int End) FindGroup(ReadOnlySpan<char> sentence, int scope)
    {
        foreach (var word in GroupStarts)
        {
            var at = sentence[scope..].IndexOf(word);
            if (at < 0) continue;
            var start = scope + at + word.Length;
            var end = sentence.Length;
            foreach (var stop in GroupEnds)
            {
                var found = sentence[start..end].IndexOf(stop);
                if (found > 0) end = start + found;
            }

            var comma = sentence[start..end].IndexOf(',');
            if (comma > 0) end = start + comma;
            return (start, end);
        }

        return (scope, scope);
    }

    /// <summary>Start of the sentence that <paramref name="at"/> stands in; a bracket that opened before it bounds it.</summary>
    private static int SentenceStart(ReadOnlySpan<char> text, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0 && i > at - LongestSentence; i--)
        {
            var c = text[i];
            if (Brackets.IsClosing(c)) depth++;
            else if (Brackets.IsOpening(c) && --depth < 0) return i + 1;
            else if (depth <= 0 && (Sentences.IsEnd(c) || c == ';')) return i + 1;
        }

        return Math.Max(0, at - LongestSentence + 1);
    }

    private static int LengthOfAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return word.Length;
        return 0;
    }

    private static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        var first = -1;
        foreach (var word in words)
        {
            var at = text.IndexOf(word);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first;
    }
}
