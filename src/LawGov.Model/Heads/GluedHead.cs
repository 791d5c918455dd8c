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

    private const int LongestCode = 16;

    private const int LongestAddressees = 240;

    private const int LongestSignature = 400;

    private const int MostFields = 4;

    private const int LongestTelegram = 120;

    private const int LongestField = 16;

    private static readonly string[] Codes = ["文件", "发电", "号", "通知", "意见", "公告", "通告", "决定", "批复", "方案", "办法", "规划", "纲要", "要点", "措施", "计划", "报告", "条例", "规定", "细则", "清单", "制度", "预案", "明电", ")", "》"];

    private static readonly string[] Carriers = ["的通知", "的意见", "的公告", "的通告", "的批复", "的复函", "的函", "的决定", "意见", "通知", "方案", "办法", "规定", "措施", "要点", "批复", "公告", "通告", "决定"];

    /// <summary>Adds the pieces of the line to <paramref name="pieces"/>; together they cover its start, the rest of the text is left out.</summary>
    public static void Cut(CompactText text, int start, int end, List<TextRange> pieces)
    {
        end = Math.Min(end, start + LongestHead);
        var body = FindBody(text.Slice(start, end));
        if (body > 0) end = start + body;
        start = CutTelegram(text, GluedIndex.Cut(text, start, end, pieces), end, pieces);
        var from = GluedTitles.AddWithRemark(text, start, end, pieces);
        if (from > start)
        {
            AddSignature(text, from, end, pieces, true);
            return;
        }

        var before = pieces.Count;
        if (FindNumber(text, start, end) is { IsEmpty: false } number)
        {
            AddFront(text, start, number.Start, pieces);
            pieces.Add(number);
            from = number.End;
        }

        from = CutAddressees(text, from, end, pieces);
        if (pieces.Count == before && GluedTitles.LengthBeforeText(text, start, end) is var title and > 0)
        {
            pieces.Add(new TextRange(start, start + title));
            from = start + title;
        }

        AddSignature(text, from, end, pieces, true);
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

    /// <summary>Adds the pieces of the end of a text: signature, date, remarks.</summary>
    public static void CutTail(CompactText text, int start, int end, List<TextRange> pieces) => AddSignature(text, start, end, pieces, false);

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

    /// <summary>The first document number that stands in no bracket and in no title that is cited.</summary>
    private static TextRange FindNumber(CompactText text, int start, int end)
    {
        var content = text.Slice(start, Math.Min(end, start + LongestSignature));
        var depth = 0;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c == '《' || c == '(') depth++;
            else if (c is '》' or ')') depth = Math.Max(0, depth - 1);
            if (c is ':' or '。') return default;
            if (depth > (c == '(' ? 1 : 0) || !Brackets.IsOpening(c) || i + 6 >= content.Length || i < 1) continue;
            var code = CodeStart(content, i);
            var length = DocumentNumbers.Read(content[code..], out var number, out _);
            if (length > i - code && number is { Form: DocumentNumberForm.Bracketed }) return new TextRange(start + code, start + code + length);
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

        var mark = content[best..bracket].LastIndexOfAnyExceptInRange('\u4E00', '\u9FFF');
        if (mark >= 0 && !char.IsAsciiLetter(content[best + mark])) best += mark + 1;
        return best;
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
            foreach (var carrier in Carriers)
            {
                var at = content[..colon].LastIndexOf(carrier);
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

    /// <summary>Names behind the end of a sentence and a date behind them; behind the date the title of what is enclosed.</summary>
    private static void AddSignature(CompactText text, int from, int end, List<TextRange> pieces, bool withTitle)
    {
        var content = text.Slice(from, end);
        for (var at = content.IndexOf('年'); at >= 0;)
        {
            if (at >= 4 && CalendarDates.Read(content[(at - 4)..], out _) is var length and > 0)
            {
                var date = at - 4;
                var names = content[..date].LastIndexOfAny("。;:!") + 1;
                while (names < date && Brackets.IsClosing(content[names])) names++;
                var isSigned = AuthorityNames.Split(text, from + names, from + date).Count > 0;
                if (!isSigned && AuthorityNames.FindStart(text, from + names, from + date) is var first and > 0) (names, isSigned) = (first - from, true);
                if (isSigned)
                {
                    if (names > 0) pieces.Add(new TextRange(from, from + names));
                    pieces.Add(new TextRange(from + names, from + date));
                    var behind = date + length;
                    if (content[behind..].StartsWith("印发")) behind += 2;
                    pieces.Add(new TextRange(from + date, from + behind));
                    if (withTitle) GluedTitles.Add(text, from + behind, end, pieces);
                    return;
                }
            }

            var next = content[(at + 1)..].IndexOf('年');
            at = next < 0 ? -1 : at + 1 + next;
        }

        if (end > from) pieces.Add(new TextRange(from, end));
    }
}
