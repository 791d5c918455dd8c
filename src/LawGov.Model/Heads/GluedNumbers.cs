using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds the number of a document inside a head that lost its line breaks, and where its agency code begins.</summary>
internal static class GluedNumbers
{
    private const int LongestCode = 16;

    private const int LongestFront = 400;

    private const int ShortestCode = 2;

    private const int ShortestName = 4;

    private const int LongestBehindName = 10;

    private static readonly string[] Codes = ["文件", "发电", "号", "通知", "意见", "公告", "通告", "决定", "批复", "方案", "办法", "规划", "纲要", "要点", "措施", "计划", "报告", "条例", "规定", "细则", "清单", "制度", "预案", "通报", "复函", "的函", "答复", "公示", "决议", "纪要", "标准", "规范", "规程", "指南", "名单", "目录", "总结", "安排", "章程", "明电", ")", "》"];

    /// <summary>The first document number that stands in no bracket and in no title that is cited; that of an order at the start.</summary>
    public static TextRange Find(CompactText text, int start, int end)
    {
        var content = text.Slice(start, Math.Min(end, start + LongestFront));
        // 某市人民政府令第12号《…》, 某局公告2024年第3号为…
        if (DocumentNumbers.Read(content, out var series, out _) is var serial and > 0 && series is { Form: DocumentNumberForm.Series } && IsOfAuthority(series.AgencyCode)) return new TextRange(start, start + serial);
        var depth = 0;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c == '《' || c == '(') depth++;
            else if (c is '》' or ')') depth = Math.Max(0, depth - 1);
            if (c is ':' or '。') return default;
            if (depth > (c == '(' ? 1 : 0) || !Brackets.IsOpening(c) || i + 6 >= content.Length || i < 1) continue;
            var code = CodeStart(content, i);
            var length = DocumentNumbers.Read(content[code..], out var number, out var isDamaged);
            // (2018年8月7日某会议通过) has no mark of a number.
            if (length > i - code && !isDamaged && number is { Form: DocumentNumberForm.Bracketed }) return new TextRange(start + code, start + code + length);
        }

        return default;
    }

    /// <summary>Where the agency code in front of a bracket begins: behind the title, behind 文件.</summary>
    private static int CodeStart(ReadOnlySpan<char> content, int bracket)
    {
        var first = Math.Max(0, bracket - LongestCode);
        var best = first;
        foreach (var word in Codes)
        {
            var at = content[first..(bracket - 1)].LastIndexOf(word);
            if (at >= 0) best = Math.Max(best, first + at + word.Length);
        }

        var from = best == first ? 0 : best;
        if (BehindLetterhead(content[from..bracket]) is var behind and > 0) return from + behind;
        var mark = content[best..bracket].LastIndexOfAnyExceptInRange('\u4E00', '\u9FFF');
        if (mark >= 0 && !char.IsAsciiLetter(content[best + mark])) best += mark + 1;
        return best;
    }

    /// <summary>某省教育厅某教函〔2022〕57号: where the name of who issues the document ends, in front of its code; 0 when there is none.</summary>
    private static int BehindLetterhead(ReadOnlySpan<char> content)
    {
        for (var at = content.Length - ShortestCode; at >= Math.Max(ShortestName, content.Length - LongestBehindName); at--)
            if (AuthorityWords.IsAuthority(content[..at]) && AuthorityWords.CanBegin(content[..at])) return at;
        return 0;
    }

    private static bool IsOfAuthority(ReadOnlySpan<char> series) => AuthorityWords.IsOrderHeading(series) || series.Length > 4 && (series.EndsWith("公告") || series.EndsWith("通告")) && AuthorityWords.IsAuthority(series[..^2]);
}
