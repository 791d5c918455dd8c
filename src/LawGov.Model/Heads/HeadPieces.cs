using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Cuts a line of a head that contains two things into them: a title with its date or number, an order with its serial, names with the day below them.</summary>
internal static class HeadPieces
{
    /// <summary>The remark that pages print without its brackets.</summary>
    public const string Release = "此件公开发布";

    /// <summary>Adds the pieces of a line that has its line breaks; <paramref name="table"/> receives the date of a page.</summary>
    public static void Cut(CompactText text, int start, int end, bool isRow, IndexTable table, List<TextRange> pieces)
    {
        if (!isRow && TitledDates.Find(text, start, end) is { IsEmpty: false } date)
        {
            table.AddPublished(date.Start, date.End);
            end = date.Start;
        }

        if (!isRow && PageRemains.ToolsLength(text.Slice(start, end)) is var tools and > 0 && HeadDates.IsDate(text.Slice(start + tools, end), out _, out _))
        {
            table.AddPublished(start + tools, end);
            end = start + tools;
        }

        // 某市工作要点 发布时间:2022-04-15 来源:某社
        if (!isRow && !table.BeginsWithLabel(start, end) && GluedIndex.TitleLength(text, start, end) is var title and > 0)
        {
            pieces.Add(new TextRange(start, start + title));
            start += title;
        }

        // 某市人大常委会公告(第5号), 某市人民政府令(第12号): the serial in brackets is a line of its own.
        if (!isRow && SerialStart(text.Slice(start, end)) is var serial and > 0)
        {
            pieces.Add(new TextRange(start, start + serial));
            pieces.Add(new TextRange(start + serial + 1, end - 1));
            return;
        }

        // 某署公告2023年第14号(关于…的公告): the title in brackets is a line of its own.
        if (!isRow && TitleInBrackets(text.Slice(start, end)) is var bracket and > 0)
        {
            pieces.Add(new TextRange(start, start + bracket));
            pieces.Add(new TextRange(start + bracket + 1, end - 1));
            return;
        }

        // 某政发〔2024〕1号 签发人:某人
        if (!isRow && NumberBeforeLabel(text.Slice(start, end)) is var number and > 0)
        {
            pieces.Add(new TextRange(start, start + number));
            pieces.Add(new TextRange(start + number, end));
            return;
        }

        if (isRow || !TitledNumbers.Cut(text, start, end, pieces)) CutSignature(text, start, end, pieces);
    }

    /// <summary>Length of the number at the start of a line that goes on with a label and its colon; 0 when there is none.</summary>
    private static int NumberBeforeLabel(ReadOnlySpan<char> content) =>
        DocumentNumbers.Read(content, out var number, out _) is var length and > 0 && length < content.Length && number is { Form: DocumentNumberForm.Bracketed } && content[length..].Contains(':') && IndexLabels.BeginLine(content[length..]) ? length : 0;

    /// <summary>Where the bracket begins that contains the title behind the number of an announcement or order; 0 when there is none.</summary>
    private static int TitleInBrackets(ReadOnlySpan<char> content)
    {
        var front = Brackets.WithoutLast(content);
        return front.Length < content.Length && content[front.Length..].StartsWith("(关于") && DocumentWords.EndsAsTitle(content[..^1]) && DocumentNumbers.ReadWhole(front, out _) is { Form: DocumentNumberForm.Series } ? front.Length : 0;
    }

    /// <summary>Where the bracket with the serial begins behind an announcement or order that names nothing but its authority; 0 when there is none.</summary>
    private static int SerialStart(ReadOnlySpan<char> content)
    {
        var front = Brackets.WithoutLast(content);
        if (front.Length == content.Length || DocumentNumbers.ReadSerialLine(content[(front.Length + 1)..^1], out _) == 0) return 0;
        return front.EndsWith("公告") && AuthorityWords.IsAuthority(front[..^2]) || AuthorityWords.IsOrderHeading(front) ? front.Length : 0;
    }

    /// <summary>某市财政局2023年5月6日: names and date on one line are two.</summary>
    private static void CutSignature(CompactText text, int start, int end, List<TextRange> pieces)
    {
        // 某市财政局(此件公开发布), 2024年3月5日(此件公开发布)
        if (TailMarks.WithoutRemark(text.Slice(start, end)).Length is var bare and > 0 && start + bare < end && (HeadDates.IsDate(text.Slice(start, start + bare), out _, out _) || AuthorityNames.Split(text, start, start + bare).Count > 0))
        {
            CutSignature(text, start, start + bare, pieces);
            pieces.Add(new TextRange(start + bare, end));
            return;
        }

        // 此件公开发布 2022年1月30日
        if (text.Slice(start, end).StartsWith(Release) && HeadDates.IsDate(text.Slice(start + Release.Length, end), out _, out _))
        {
            pieces.Add(new TextRange(start, start + Release.Length));
            start += Release.Length;
        }

        // (此件发至乡)    2017年6月13日.
        if (Brackets.IsOpening(text.Chars[start]) && text.Slice(start, end).IndexOfAny(")〕]】") + 1 is var behind and > 2 && start + behind < end && HeadDates.IsDate(text.Slice(start + behind, end), out _, out _))
        {
            pieces.Add(new TextRange(start, start + behind));
            start += behind;
        }

        var year = text.Slice(start, end).IndexOf('年');
        if (year > 7 && HeadDates.Read(text.Slice(start + year - 4, end), out _) == end - start - year + 4 && AuthorityNames.Split(text, start, start + year - 4).Count > 0)
        {
            pieces.Add(new TextRange(start, start + year - 4));
            start += year - 4;
        }

        pieces.Add(new TextRange(start, end));
    }
}
