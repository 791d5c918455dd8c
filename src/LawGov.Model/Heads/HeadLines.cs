using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Reads the lines of a document's head, up to its first division, and says what each is.</summary>
internal static class HeadLines
{
    private const int MostLines = 160;

    private const int MostCharacters = 8000;

    /// <summary>A longer line may have lost its line breaks.</summary>
    private const int LongestLine = 90;

    private const int LongestText = 120;

    private const int ShortestTitle = 12;

    /// <summary>通知公告 between bars is a column of a page.</summary>
    private const int ShortestCell = 8;

    private const int LongestItem = 24;

    /// <summary>公示时间:, 邮寄地址:</summary>
    private const int LongestLabel = 8;

    private static readonly string[] ProseMarks = ["已经", "现将", "现印发", "现予", "印发给", "印发你", "请认真", "请结合", "请遵照", "制定本", "特制定", "特此", "如下", "全文", "近日", "为了", "为认真", "为深入", "为全面", "为进一步", "为切实", "为贯彻"];

    /// <summary>The lines of the head. <paramref name="table"/> receives what the index table says.</summary>
    public static List<HeadLine> Read(CompactText text, IndexTable table)
    {
        var lines = new List<HeadLine>();
        var pieces = new List<TextRange>();
        var isOpen = false;
        var isAfterBlank = false;
        var isFirst = true;
        var hasText = false;
        var start = -1;
        foreach (var line in text.Lines)
        {
            if (line.IsBlank)
            {
                isAfterBlank |= !line.Has(LineTraits.PageMark);
                continue;
            }

            if (start < 0) start = line.Start;
            var content = text.Slice(line.Start, line.End);
            if (IsMenuItem(content) && lines.Count is > 0 and < MostLines && lines[^1].Kind == HeadLineKind.Navigation)
            {
                lines.Add(new HeadLine(line.Start, line.End, HeadLineKind.Navigation, isAfterBlank, false));
                isAfterBlank = false;
                continue;
            }

            if (lines.Count >= MostLines || line.Start - start > MostCharacters || !isFirst && OpensBody(content)) break;
            isFirst = false;
            pieces.Clear();
            var (from, end) = table.AwaitsRow && line.Has(LineTraits.Row) ? (line.Start, line.End) : WithoutBars(text, line);
            from += PageRemains.AddressLength(text, from, end);
            from += LibraryWords.LengthAtStart(text.Slice(from, end));
            from += PieceLabelLength(text.Slice(from, end));
            if (from == end) continue;
            var isRow = line.Has(LineTraits.Row) && text.Slice(from, end).Contains('\t');
            if (!isRow) from = DatedNumbers.Cut(text, from, end, pieces);
            var title = isRow ? end : DatedNumbers.TitleEnd(text, from, end);
            if (title - from > LongestLine && !isRow) GluedHead.Cut(text, from, title, pieces);
            else if (from < title) HeadPieces.Cut(text, from, title, isRow, table, pieces);
            if (title < end) DatedNumbers.Cut(text, title, end, pieces);
            foreach (var piece in pieces)
            {
                from = piece.Start;
                while (from < piece.End && text.Chars[from] is '-' or '*' or '•' or '·' or '●' or '■' or '◆' or '>' or '&') from++;
                if (from == piece.End) continue;
                end = piece.End - TitleText.FiguresLength(text.Slice(from, piece.End));
                end -= TitleText.RepublishedLength(text.Slice(from, end));
                // Below the words of a notice a file is what it encloses.
                if (!hasText) end -= TitleText.FileEndingLength(text.Slice(from, end));
                var kind = lines.Count > 0 && KindBelow(text, lines[^1], text.Slice(from, end)) is { } below ? below : KindOf(text, from, end, isRow, isOpen && !isAfterBlank, table);
                lines.Add(new HeadLine(from, end, kind, isAfterBlank, line.Has(LineTraits.Heading)));
                hasText |= kind is HeadLineKind.Prose or HeadLineKind.Addressees;
                isOpen = kind == HeadLineKind.Prose && !IsEnd(text.Chars[end - 1]) && text.Slice(from, end).IndexOf(':') is not (> 0 and <= LongestLabel);
                isAfterBlank = false;
            }
        }

        return lines;
    }

    /// <summary>A bar at the end of a long line is what a broken table left behind; a short one is a cell.</summary>
    private static (int Start, int End) WithoutBars(CompactText text, Line line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && text.Chars[start] is '\t' or '|') start++;
        while (end > start && text.Chars[end - 1] is '\t' or '|') end--;
        return start == end || end - start >= ShortestTitle || end - start >= ShortestCell && DocumentWords.EndsAsTitle(text.Slice(start, end)) ? (start, end) : (line.Start, line.End);
    }

    private static bool OpensBody(ReadOnlySpan<char> content)
    {
        var label = Labels.Read(content);
        if (PieceLabelLength(content) > 0) return false;
        return label.Kind is LabelKind.Part or LabelKind.Chapter or LabelKind.ChineseComma or LabelKind.Article || label is { Number: 1, Kind: LabelKind.ChineseParenthesis or LabelKind.ArabicDot or LabelKind.ArabicParenthesis };
    }

    /// <summary>第一篇:某县人民政府文件: the label of a piece in a collection, in front of its title; 0 when there is none.</summary>
    private static int PieceLabelLength(ReadOnlySpan<char> content) =>
        Labels.Read(content) is { Kind: LabelKind.Part, Length: var length } && content[length..] is [':', .. var piece] && (IsLetterhead(piece) || DocumentWords.EndsAsTitle(piece)) ? length + 1 : 0;

    /// <summary>1. 旗人民政府: an item of a list of links, behind others or the name of the site.</summary>
    private static bool IsMenuItem(ReadOnlySpan<char> content) => content.Length <= LongestItem && Labels.Read(content).Kind == LabelKind.ArabicDot && content.IndexOfAny("。;:,") < 0;

    private static bool IsEnd(char c) => Sentences.IsEnd(c) || c is ':' or ';' || Brackets.IsClosing(c);

    private static HeadLineKind KindOf(CompactText text, int start, int end, bool isRow, bool isOpen, IndexTable table)
    {
        var content = text.Slice(start, end);
        if (table.TakesValue(start, end)) return HeadLineKind.Field;
        if (HeadDates.IsDate(content, out _, out _)) return HeadLineKind.Date;
        if (DocumentNumbers.ReadWhole(Brackets.Unbracket(content), out _) is not null && !table.BeginsWithLabel(start, end)) return HeadLineKind.Number;
        if (isOpen && !table.BeginsWithOwnLabel(start, end)) return HeadLineKind.Prose;
        if (table.TryRead(start, end, isRow)) return HeadLineKind.Field;
        if (isRow) return HeadLineKind.Field;
        if (AuthorityWords.IsOrderHeading(content) || DocumentNumbers.ReadSerialLine(Brackets.Unbracket(content), out _) > 0) return HeadLineKind.Order;
        if (IsLetterhead(content)) return HeadLineKind.Letterhead;
        var (from, to) = PageRemains.WithoutSite(content);
        var isTitle = DocumentWords.EndsAsTitle(content[from..to]) && content.IndexOf("关于") is >= 0 and var about && content[..about].IndexOfAny("。;:!") < 0;
        if (to - from == content.Length && PageRemains.IsNavigation(content, CountGaps(text, start, end))) return HeadLineKind.Navigation;
        if (content[^1] == ':') return IsAddressees(content) ? HeadLineKind.Addressees : HeadLineKind.Prose;
        if (Brackets.IsOpening(content[0]) && Brackets.IsClosing(content[^1]) && (TailMarks.IsFormula(content) || content.IndexOfAny(":,。;") >= 0 || content.IndexOf("通过)") >= 0 || content.EndsWith("批准)") || content.IndexOf("月") > 0 && content.IndexOf("日)") > 0)) return HeadLineKind.Remark;
        if (TailMarks.IsFormula(content) || content is HeadPieces.Release or "主动公开" or "依申请公开" or "不予公开") return HeadLineKind.Remark;
        if (content is "目录" or "目次" || content.StartsWith("附件") || AnnexMarks.IsOpening(content) || AnnexMarks.IsPointer(content)) return HeadLineKind.Remark;
        if (content.IndexOfAny("。;!") >= 0 || content.Length > LongestText) return HeadLineKind.Prose;
        if (!isTitle && (content.IndexOfAny(",:") >= 0 || content[0] is '各' || ContainsProseMark(content))) return HeadLineKind.Prose;
        return AuthorityNames.Split(text, start, end).Count > 0 ? HeadLineKind.Names : HeadLineKind.Text;
    }

    private static bool IsLetterhead(ReadOnlySpan<char> line) =>
        line is "文件" or "会议纪要" or "公告" or "通告" or "内部明电" or "发电" or "机密" or "秘密" or "急件" or "特急" || line.EndsWith("文件") && line.Length <= 80 && AuthorityWords.EndsAsAuthority(line[..^2]);

    /// <summary>What the line above alone makes of a line; null where it says nothing.</summary>
    private static HeadLineKind? KindBelow(CompactText text, HeadLine above, ReadOnlySpan<char> content)
    {
        if (above.Kind == HeadLineKind.Letterhead && IsIssue(content)) return HeadLineKind.Remark;
        // 关于…问题的 / 会议纪要: the last word of a title, and no letterhead.
        return above.Kind == HeadLineKind.Text && text.Chars[above.End - 1] == '的' && IsLetterhead(content) && DocumentWords.EndsAsTitle(content) ? HeadLineKind.Text : null;
    }

    /// <summary>(第12次), 第3期 below 会议纪要 or 简报: which one it is.</summary>
    private static bool IsIssue(ReadOnlySpan<char> line) =>
        Brackets.Unbracket(line) is ['第', .., '次' or '期' or '号' or '辑'] issue && (ChineseNumerals.ReadArabic(issue[1..], out _) is var digits && digits == issue.Length - 2 || ChineseNumerals.Read(issue[1..], out _) == issue.Length - 2);

    private static bool IsAddressees(ReadOnlySpan<char> line) => line.IndexOf('。') < 0 && !line.EndsWith("如下:") && !ContainsProseMark(line);

    private static bool ContainsProseMark(ReadOnlySpan<char> line)
    {
        foreach (var mark in ProseMarks)
            if (line.IndexOf(mark) >= 0) return true;
        return false;
    }

    private static int CountGaps(CompactText text, int start, int end)
    {
        var gaps = 0;
        for (var i = start + 1; i < end && i < start + 60; i++)
            if (text.IsGap(i, acrossLines: false)) gaps++;
        return gaps;
    }
}
