using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Segmenting;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Reads what the head and the tail of a document say about it.</summary>
internal static class MetadataReader
{
    /// <summary>A signature stands within so many characters of the end.</summary>
    private const int LongestTail = 300;

    /// <summary>The head of a document is over after so many characters.</summary>
    private const int LongestHead = 1200;

    /// <summary>Reads the metadata of <paramref name="skeleton"/>.</summary>
    public static Metadata Read(Skeleton skeleton)
    {
        var text = skeleton.Text;
        var front = Blocks(skeleton, BlockUse.FrontMatter, stopAtOther: true);
        var back = Blocks(skeleton, BlockUse.BackMatter, stopAtOther: false);
        var notice = TitleReader.FindNotice(text, front);
        var title = TitleReader.FindTitle(text, front, notice);
        var plain = text.Slice(title.Start, title.End).ToString();
        var table = IndexTable.Read(text, front.Length > 0 ? front[^1].End : 0);
        var issuers = IssuerReader.Read(text, front, back, notice, plain);
        if (issuers.Count == 0 && (table.GetValueOrDefault("发文机关") ?? table.GetValueOrDefault("发布机构")) is { } authority && IssuerReader.IsAuthority(authority)) issuers.Add(authority);
        var metadata = new Metadata
        {
            Title = title.IsEmpty ? null : text.Original(title.Start, title.End),
            PlainTitle = plain,
            Kind = TitleWords.KindOf(plain),
            Issuers = issuers,
            IndexNumber = table.GetValueOrDefault("索引号") ?? table.GetValueOrDefault("索取号"),
            PublishedOn = DateOf(table, "发布时间", "发布日期", "公开日期"),
            Period = TitleWords.PeriodOf(plain) ?? (notice is { } n ? TitleWords.PeriodOf(text.Slice(n.Subject.Start, n.Subject.End)) : null),
            Jurisdiction = JurisdictionOf(issuers, plain, text),
        };
        metadata = WithNumber(metadata, text, front, table);
        return WithSignature(metadata, text, front, back, table);
    }

    private static Metadata WithNumber(Metadata metadata, CompactText text, ReadOnlySpan<Block> front, Dictionary<string, string> table)
    {
        foreach (var block in front)
        {
            if (DocumentNumbers.ReadWhole(Unbracket(text.Slice(block.Start, block.End)), out var isDamaged) is not { } number) continue;
            return metadata with { Number = number, NumberSpan = text.ToSpan(block.Start, block.End), IsNumberRestored = isDamaged };
        }

        var written = table.GetValueOrDefault("发文字号") ?? table.GetValueOrDefault("文号") ?? table.GetValueOrDefault("文件编号");
        return metadata with { Number = written is null ? null : DocumentNumbers.ReadWhole(written, out _) };
    }

    /// <summary>(皖政办秘〔2021〕82号): the brackets around the whole say nothing.</summary>
    private static ReadOnlySpan<char> Unbracket(ReadOnlySpan<char> line) =>
        line.Length > 2 && Brackets.WithoutLast(line).Length == line.Length && line[0] == '(' && line[^1] == ')' ? line[1..^1] : line;

    private static Metadata WithSignature(Metadata metadata, CompactText text, ReadOnlySpan<Block> front, ReadOnlySpan<Block> back, Dictionary<string, string> table)
    {
        foreach (var blocks in (ReadOnlySpan<Block[]>)[front.ToArray(), back.ToArray()])
        {
            foreach (var block in blocks)
            {
                var content = text.Slice(block.Start, block.End);
                if (content.Length > 16) continue;
                var readings = CalendarDates.ReadWhole(content.Trim("()"), out var date) ? 1 : CalendarDates.ReadBare(content, out date);
                if (readings == 0) continue;
                return metadata with { SignedOn = readings == 1 ? date : null, SignedReadings = readings, SignedSpan = text.ToSpan(block.Start, block.End) };
            }
        }

        return metadata with { SignedOn = DateOf(table, "成文日期", "生成日期", "发文日期"), YearNearby = YearNearby(text.Chars) };
    }

    /// <summary>Where the line breaks are lost the date stands somewhere in the last or the first sentences.</summary>
    private static int? YearNearby(ReadOnlySpan<char> text)
    {
        var tail = text[^Math.Min(text.Length, LongestTail)..];
        var head = text[..Math.Min(text.Length, LongestHead)];
        return LastYear(tail) ?? LastYear(head) ?? FirstYear(head);
    }

    /// <summary>2023年 in a title that has run into its text.</summary>
    private static int? FirstYear(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('年'); at >= 0;)
        {
            if (at >= 4 && ChineseNumerals.ReadArabic(text[(at - 4)..at], out var year) == 4 && year is >= 1990 and < 2100) return year;
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

    private static Jurisdiction? JurisdictionOf(List<string> issuers, ReadOnlySpan<char> title, CompactText text)
    {
        foreach (var issuer in issuers)
        {
            if (PlaceNames.IsNational(issuer)) return Jurisdiction.China;
            var body = issuer.StartsWith("中共", StringComparison.Ordinal) ? issuer.AsSpan(2) : issuer;
            if (PlaceNames.Read(body) is var length and > 0) return Place(body[..length], "");
            if (PlaceNames.ReadBareProvince(body) is { } province) return new Jurisdiction(province, PlaceNames.LevelOf(province));
        }

        while (!title.IsEmpty && (char.IsAsciiDigit(title[0]) || title[0] is '年' or '度' or '《')) title = title[1..];
        if (PlaceNames.Read(title) is var place and > 0) return Place(title[..place], PlaceCompletion.Superior(text, title[..place]));
        return PlaceNames.ReadBareProvince(title) is { } bare ? new Jurisdiction(bare, PlaceNames.LevelOf(bare)) : null;
    }

    private static Jurisdiction Place(ReadOnlySpan<char> place, string superior)
    {
        var name = string.Concat(superior, place);
        return new Jurisdiction(name, PlaceNames.LevelOf(name));
    }

    private static DateOnly? DateOf(Dictionary<string, string> table, params ReadOnlySpan<string> labels)
    {
        foreach (var label in labels)
            if (table.TryGetValue(label, out var value) && CalendarDates.Read(value, out var date) > 0) return date;
        return null;
    }

    private static Block[] Blocks(Skeleton skeleton, BlockUse use, bool stopAtOther)
    {
        var found = new List<Block>();
        for (var i = 0; i < skeleton.Blocks.Length; i++)
        {
            if (skeleton.Uses[i] == use) found.Add(skeleton.Blocks[i]);
            else if (stopAtOther) break;
        }

        return [.. found];
    }
}
