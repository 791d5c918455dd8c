using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Cuts a head that lost its line breaks into the lines it had: letterhead, number, title, addressees, signature, title of what is enclosed.</summary>
/// <remarks>Form: <c>某市人民政府关于…的通知某府〔2024〕1号各县人民政府：现将…。某市人民政府2024年1月2日某市…方案为…</c>, with gaps between some parts or none.</remarks>
internal static class GluedHead
{
    /// <summary>Signature and enclosed title stand within so many characters.</summary>
    private const int LongestHead = 2000;

    private const int LongestAddressees = 240;

    private const int MostFields = 4;

    private const int LongestTelegram = 120;

    private const int LongestField = 16;

    private static readonly string[] Carriers = ["的通知", "的意见", "的公告", "的通告", "的批复", "的复函", "的函", "的决定", "意见", "通知", "方案", "办法", "规定", "措施", "要点", "批复", "公告", "通告", "决定", "的答复", "答复", "复函", "的通报", "的公示", "的决议", "的报告", "决定书"];

    /// <summary>Adds the pieces of the line to <paramref name="pieces"/>; together they cover its start, the rest of the text is left out.</summary>
    public static void Cut(CompactText text, int start, int end, List<TextRange> pieces)
    {
        end = Math.Min(end, start + LongestHead);
        var body = FindBody(text.Slice(start, end));
        if (body > 0) end = start + body;
        start = CutTelegram(text, GluedIndex.Cut(text, start, end, pieces), end, pieces);
        start = GluedTitles.AddDoubled(text, start, end, pieces);
        var from = GluedTitles.AddWithRemark(text, start, end, pieces);
        if (from == start) from = GluedTitles.AddWithSession(text, start, end, pieces);
        if (from > start)
        {
            GluedSignature.Add(text, from, end, pieces, true);
            return;
        }

        if (GluedNumbers.Find(text, start, end) is { IsEmpty: false } number)
        {
            AddFront(text, start, number.Start, pieces);
            pieces.Add(number);
            from = number.End;
        }

        if (GluedTitles.LengthBeforeText(text, from, end) is var title and > 0)
        {
            pieces.Add(new TextRange(from, from + title));
            from += title;
        }

        from = CutAddressees(text, from, end, pieces);
        GluedSignature.Add(text, from, end, pieces, true);
    }

    /// <summary>发电单位某市防汛办公室签批盖章…: the form of a telegram names who sends it between two of its labels.</summary>
    private static int CutTelegram(CompactText text, int start, int end, List<TextRange> pieces)
    {
        var content = text.Slice(start, Math.Min(end, start + LongestTelegram));
        if (content.IndexOf("发电单位") is not (var label and >= 0) || content[label..].IndexOf("签批盖章") is not (var close and > 6)) return start;
        var from = start + label + "发电单位".Length;
        if (AuthorityNames.Split(text, from, start + label + close).Count == 0) return start;
        pieces.Add(new TextRange(from, start + label + close));
        return start + label + close + "签批盖章".Length;
    }

    /// <summary>The first division of the text: 一、 behind the end of a sentence.</summary>
    private static int FindBody(ReadOnlySpan<char> content)
    {
        for (var at = content.IndexOf("一、"); at > 0;)
        {
            if (content[at - 1] is '。' or ':' or ';') return at;
            var next = content[(at + 1)..].IndexOf("一、");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    private static void AddFront(CompactText text, int start, int end, List<TextRange> pieces)
    {
        if (end <= start) return;
        // 某局文件 in front of a title.
        var head = text.Slice(start, end).IndexOf("文件");
        if (head > 2 && head + 2 < end - start && AuthorityNames.Split(text, start, start + head).Count > 0)
        {
            pieces.Add(new TextRange(start, start + head + 2));
            start += head + 2;
        }

        // …的通知中国人民银行 in front of 银发〔1997〕339号.
        if (AuthorityNames.FindBehindTitle(text, start, end) is var names and > 0)
        {
            pieces.Add(new TextRange(start, names));
            start = names;
        }

        if (end > start) pieces.Add(new TextRange(start, end));
    }

    /// <summary>…的通知各市人民政府：, where the title comes behind the number or there is none; fields with colons may stand before it.</summary>
    private static int CutAddressees(CompactText text, int from, int end, List<TextRange> pieces)
    {
        for (var fields = 0; fields < MostFields; fields++)
        {
            var content = text.Slice(from, Math.Min(end, from + LongestAddressees));
            var colon = content.IndexOf(':');
            if (colon < 0 || content[..colon].IndexOf('。') >= 0) return from;
            var cut = -1;
            // The comma of addressees stands behind the title; 现通告如下 behind a comma names none.
            var first = content[..colon].IndexOf(',') is var comma and > 0 ? comma : colon;
            foreach (var carrier in Carriers)
            {
                var at = content[..first].LastIndexOf(carrier);
                if (at >= 0) cut = Math.Max(cut, at + carrier.Length);
            }

            // …的通告(征求意见稿): the bracket goes with the title.
            if (cut > 0 && content[..cut].LastIndexOf('(') > content[..cut].LastIndexOf(')') && content[cut..colon].IndexOf(')') is >= 0 and var close) cut += close + 1;
            if (cut > 0 && content[cut] != '》') pieces.Add(new TextRange(from, from + cut));
            else cut = 0;
            if (colon > cut) pieces.Add(new TextRange(from + cut, from + colon + 1));
            from += colon + 1;
            if (cut > 0 || colon > LongestField) return from;
        }

        return from;
    }
}
