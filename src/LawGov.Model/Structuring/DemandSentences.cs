using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>Cuts a paragraph of a plan that numbers nothing into its demands, where it lists one sentence after the other.</summary>
/// <remarks>
/// Form: <c>完成危房改造30户。新建公厕5座，6月底前投用。开展技能培训。</c> A paragraph that opens with a short title (<c>改善民生。新建…。</c>) is one item, with all that follows; a
/// sentence that opens with no demand goes on with the one before it.
/// </remarks>
internal static class DemandSentences
{
    private const int Fewest = 2;

    private const int LongestTitle = 14;

    private const int LongestTime = 14;

    private static readonly WordList Verbs =
    [
        "完成", "开展", "推进", "加强", "加快", "加大", "新增", "新建", "建设", "建成", "建立", "实施", "落实", "推动", "推行", "推广", "深化", "优化", "完善", "健全", "强化", "提升", "提高", "做好", "抓好", "组织", "开工", "启动", "制定", "修订",
        "出台", "举办", "培育", "支持", "引导", "规范", "清理", "整治", "改造", "打造", "扩大", "巩固", "发展", "创建", "争取", "确保", "力争", "持续", "全面", "积极", "大力", "深入", "严格", "探索", "着力", "进一步", "切实", "继续", "广泛", "统筹",
        "依法", "充分", "稳步", "有序", "及时", "认真", "不断", "实现", "引进", "发放", "编制", "公布", "公开", "拓展", "维修", "修缮", "修建", "升级", "投放", "设立", "设置", "招聘", "培训", "评选", "检查", "排查", "化解", "办理", "压减", "保障", "落地",
    ];

    /// <summary>The demands that <paramref name="paragraph"/> lists, as ranges within it, in order; none when it is one item or opens with what is none.</summary>
    public static List<TextRange> Find(ReadOnlySpan<char> paragraph)
    {
        var found = new List<TextRange>();
        var sentences = 0;
        for (var at = 0; at < paragraph.Length;)
        {
            var end = Sentences.FindFirstEnd(paragraph[at..]) is var length and > 0 ? at + length : paragraph.Length;
            var sentence = paragraph[at..end];
            var leadsIn = at == 0 && LeadsIn(sentence);
            if (at == 0 && !leadsIn && IsTitle(sentence)) return [];
            if (!leadsIn) sentences++;
            if (!leadsIn && Demands(sentence)) found.Add(new TextRange(at, end));
            else if (found.Count > 0) found[^1] = found[^1] with { End = end };
            at = end;
        }

        return found.Count >= Fewest && found.Count * 3 >= sentences * 2 ? found : [];
    }

    private static bool IsTitle(ReadOnlySpan<char> sentence) => sentence.Length <= LongestTitle && sentence.IndexOfAny(",;:") < 0 && sentence.IndexOfAnyInRange('0', '9') < 0;

    /// <summary>今年重点抓好以下工作。</summary>
    private static bool LeadsIn(ReadOnlySpan<char> sentence) => sentence.IndexOf("以下") >= 0 || sentence.IndexOf("如下") >= 0;

    /// <summary>Whether a sentence opens with what is to be done, a time in front of it or not.</summary>
    private static bool Demands(ReadOnlySpan<char> sentence)
    {
        if (Verbs.IsAtStartOf(sentence)) return true;
        // 6月底前建成…, 年内，完成…
        for (var at = 1; at < Math.Min(sentence.Length, LongestTime); at++)
            if (sentence[at - 1] is '前' or '内' or '月' or '末' or ',' && Verbs.IsAtStartOf(sentence[at..])) return true;
        return false;
    }
}
