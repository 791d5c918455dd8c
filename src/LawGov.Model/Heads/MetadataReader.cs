using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Reads what the head and the tail of a document say about it, each field by the reader that lists its forms.</summary>
internal static class MetadataReader
{
    /// <summary>A signature stands within so many characters of the end.</summary>
    private const int LongestTail = 300;

    /// <summary>The head of a document is over after so many characters.</summary>
    private const int LongestHead = 1200;

    /// <summary>A page may print its index table behind the text.</summary>
    private const int MostLastLines = 15;

    /// <summary>Reads the metadata of <paramref name="text"/>.</summary>
    public static Metadata Read(CompactText text)
    {
        var table = new IndexTable(text);
        var lines = HeadLines.Read(text, table);
        ReadTableBehind(text, lines, table);
        var title = TitleReader.Read(text, lines, table);
        var signature = SignatureReader.Read(text, lines, title.Line);
        var session = SessionNote.Find(text, lines);
        var number = NumberReader.Read(text, lines, table);
        var issuers = IssuerReader.Read(text, lines, table, title, signature, number.Number?.AgencyCode);
        if (issuers.Count == 0 && session is { } given && text.Slice(title.Title.Start, title.Title.End).EndsWith("政府工作报告")) issuers.Add(given.Place + "人民政府");
        if (number.Number is null) number = NumberReader.OfAnnouncement(text, lines, issuers, text.Slice(title.Title.Start, title.Title.End));
        var plain = text.Slice(title.Title.Start, title.Title.End).ToString();
        var signedOn = signature.Date ?? (signature.Readings > 1 ? StatedReading(text, table, signature) : table.Date(IndexField.SignedOn) ?? EnactmentNote.Find(text, lines)?.Date ?? DateBehindTitle(text, lines) ?? session?.Date);
        var publishedOn = table.Date(IndexField.PublishedOn) ?? DateWithTime(text, lines) ?? table.Date(IndexField.UpdatedOn);
        var index = table[IndexField.IndexNumber];
        return new Metadata
        {
            Title = title.Title.IsEmpty ? null : text.Original(title.Title.Start, title.Title.End),
            PlainTitle = plain,
            Kind = KindOf(text, plain, title.Notice),
            Number = number.Number,
            NumberSpan = number.Span,
            IsNumberRestored = number.IsRestored,
            Issuers = issuers,
            SignedOn = signedOn,
            SignedReadings = signature.Readings,
            SignedSpan = signature.Span,
            PublishedOn = publishedOn,
            YearNearby = signature.Readings > 0 ? null : YearNearby(text.Chars),
            IndexNumber = index.IsEmpty ? null : text.Slice(index.Start, index.End).ToString(),
            Period = PeriodOf(text, plain, title.Notice, signedOn ?? publishedOn),
            Jurisdiction = JurisdictionReader.Read(text, lines, table, issuers, plain, session?.Place),
        };
    }

    private static DocumentKind KindOf(CompactText text, string title, NoticeTitle? notice)
    {
        var kind = DocumentWords.KindOf(title);
        return kind == DocumentKind.Other && notice is { } n ? DocumentWords.KindOf(text.Slice(n.Subject.Start, n.Subject.End)) : kind;
    }

    private static Period? PeriodOf(CompactText text, string title, NoticeTitle? notice, DateOnly? date)
    {
        // 2023年至今 ends when the document was written.
        if (TitleYears.Since(title) is { } since) return new Period(since, Math.Max(since, date?.Year ?? since));
        if ((TitleYears.Find(title) ?? (notice is { } n ? TitleYears.Find(text.Slice(n.Subject.Start, n.Subject.End)) : null)) is { } named) return named;
        // 本年度 and 今年 are the year in which the document was issued.
        if (date is not { Year: var year }) return null;
        if (title.Contains("明年", StringComparison.Ordinal)) year++;
        else if (!title.Contains("本年", StringComparison.Ordinal) && !title.Contains("今年", StringComparison.Ordinal)) return null;
        return new Period(year, year);
    }

    /// <summary>2023年127 below the names is the 7th of December where the index table says so.</summary>
    private static DateOnly? StatedReading(CompactText text, IndexTable table, Signature signature)
    {
        if (table.Date(IndexField.SignedOn) is not { } stated) return null;
        var figures = string.Concat(text.Source.AsSpan(signature.Span.Start, signature.Span.Length).ToString().Where(char.IsAsciiDigit));
        return figures == string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stated.Year}{stated.Month}{stated.Day}") ? stated : null;
    }

    private static void ReadTableBehind(CompactText text, List<HeadLine> lines, IndexTable table)
    {
        var from = lines.Count > 0 ? lines[^1].End : 0;
        for (var i = Math.Max(0, text.Lines.Length - MostLastLines); i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            if (!line.IsBlank && line.Start >= from && line.Length <= LongestTail && !table.TakesValue(line.Start, line.End)) table.TryRead(line.Start, line.End, line.Has(LineTraits.Row));
        }
    }

    /// <summary>2024-05-27 19:08 alone below the title, or with the name of who put it up: when a page was put up.</summary>
    private static DateOnly? DateWithTime(CompactText text, List<HeadLine> lines)
    {
        var isAbove = true;
        foreach (var line in lines)
        {
            isAbove &= line.Kind is not (HeadLineKind.Prose or HeadLineKind.Addressees);
            if (isAbove && line.Kind == HeadLineKind.Text && HeadDates.IsSourceWithDay(text.Slice(line.Start, line.End), out var day)) return day;
            var content = text.Slice(line.Start, line.End);
            if (line.Kind == HeadLineKind.Date && HeadDates.IsDate(content, out _, out var hasTime) && hasTime && HeadDates.Read(text.Slice(line.Start, HeadDates.EndOfDay(text, line.Start, line.End)), out var date) > 0 || line.Kind is HeadLineKind.Text or HeadLineKind.Prose && HeadDates.IsWithSource(content, out date)) return date;
        }

        return null;
    }

    /// <summary>…方案的通知（2023年5月31日）: a collection of texts puts the date in brackets behind the title.</summary>
    private static DateOnly? DateBehindTitle(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Kind is not HeadLineKind.Text) continue;
            var end = line.End;
            while (TitleText.Remark(text, line.Start, end) is { IsEmpty: false } remark)
            {
                if (HeadDates.IsDate(text.Slice(remark.Start, remark.End), out var date, out _)) return date;
                end = remark.Start;
            }
        }

        return null;
    }

    /// <summary>Where the line breaks are lost the date stands somewhere in the last or the first sentences.</summary>
    private static int? YearNearby(ReadOnlySpan<char> text)
    {
        var tail = text[^Math.Min(text.Length, LongestTail)..];
        var head = text[..Math.Min(text.Length, LongestHead)];
        return LastYear(tail) ?? YearOfClosingMonth(tail) ?? LastYear(head) ?? FirstYear(head);
    }

    /// <summary>2023年5月 or 二〇二三年五月 below the last name: a signature without a day.</summary>
    private static int? YearOfClosingMonth(ReadOnlySpan<char> text) =>
        text.LastIndexOf('年') is var at and >= 4 && HeadDates.ReadMonth(text[(at - 4)..], out var month) ? month.Year : null;

    /// <summary>2023年 in a title that has run into its text.</summary>
    private static int? FirstYear(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('年'); at >= 0;)
        {
            // 《…实施纲要(2020-2025年)》: the years are those of what is cited.
            if (at >= 4 && text[..at].LastIndexOf('《') <= text[..at].LastIndexOf('》') && ChineseNumerals.ReadArabic(text[(at - 4)..at], out var year) == 4 && CalendarDates.IsYear(year)) return year;
            var next = text[(at + 1)..].IndexOf('年');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static int? LastYear(ReadOnlySpan<char> text)
    {
        for (var at = text.LastIndexOf('年'); at >= 4; at = text[..at].LastIndexOf('年'))
            if (CalendarDates.Read(text[(at - 4)..], out var date) > 0) return date.Year;
        return null;
    }
}
