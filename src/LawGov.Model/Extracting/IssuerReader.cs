using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Segmenting;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds who issued a document: from the notice's title, the signature, the title, the letterhead, in this order.</summary>
internal static class IssuerReader
{
    private const int LongestName = 30;

    private static readonly string[] Organs = ["人民政府办公室", "人民政府办公厅", "人民政府", "委办公室", "委办公厅", "委员会", "办公厅", "办公室", "党委", "区委", "市委", "县委", "省委", "旗委", "厅", "局", "委", "部", "署", "院", "领导小组", "指挥部", "工作小组", "海关", "联席会议办公室"];

    /// <summary>The issuers with their places completed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="front">Blocks of the front matter.</param>
    /// <param name="back">Blocks of the back matter, where a signature may stand.</param>
    /// <param name="notice">The notice's title.</param>
    /// <param name="title">The document's own title in folded characters.</param>
    public static List<string> Read(CompactText text, ReadOnlySpan<Block> front, ReadOnlySpan<Block> back, NoticeTitle? notice, string title)
    {
        var signatures = Signatures(text, front);
        if (signatures.Count == 0) signatures = Signatures(text, back);
        var names = notice is { Issuer.IsEmpty: false } n ? SplitNames(text, n.Issuer) : [];
        if (names.Count == 0) names = [.. signatures];
        if (names.Count == 0 && FromTitle(title) is { } authority) names.Add(authority);
        if (names.Count == 0 && Letterhead(text, front) is { } head) names.Add(head);
        return [.. names.Select(name => Complete(name, text, signatures)).Distinct()];
    }

    /// <summary>The lines above a date that stands alone.</summary>
    private static List<string> Signatures(CompactText text, ReadOnlySpan<Block> blocks)
    {
        var found = new List<string>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var content = text.Slice(blocks[i].Start, blocks[i].End);
            if (!CalendarDates.ReadWhole(content, out _) && CalendarDates.ReadBare(content, out _) == 0) continue;
            for (var j = i - 1; j >= 0 && j >= i - 4; j--)
            {
                var name = text.Slice(blocks[j].Start, blocks[j].End);
                if (!IsAuthority(name)) break;
                found.Insert(0, name.ToString());
            }

            if (found.Count > 0) return found;
        }

        return found;
    }

    /// <summary>Names before 关于印发. Where the source sets them apart by spaces these count, otherwise the place that starts each.</summary>
    private static List<string> SplitNames(CompactText text, TextRange range)
    {
        var span = text.ToSpan(range.Start, range.End);
        var names = CharacterFolding.Fold(text.Source.Substring(span.Start, span.Length)).Split([' ', '、', '\n', '#', '*'], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > 1 && Array.TrueForAll(names, static name => IsAuthority(name))) return [.. names];
        var whole = text.Slice(range.Start, range.End);
        if (whole.IsEmpty || whole.Length > 60) return [];
        var body = whole.StartsWith("中共") ? whole[2..] : whole;
        var place = body[..PlaceNames.Read(body)];
        var second = place.IsEmpty ? -1 : body[place.Length..].IndexOf(place);
        if (second > 0)
        {
            var cut = whole.Length - body.Length + place.Length + second;
            return [whole[..cut].ToString(), whole[cut..].ToString()];
        }

        return EndsAsOrgan(whole) || PlaceNames.IsNational(whole) ? [whole.ToString()] : [];
    }

    private static string? FromTitle(string title)
    {
        var start = 0;
        while (start < title.Length && (char.IsAsciiDigit(title[start]) || title[start] is '年' or '度' or '关' or '于' or '-')) start++;
        var rest = title.AsSpan(start);
        var place = PlaceNames.Read(rest);
        var about = rest.IndexOf("关于");
        if (about is > 2 and < LongestName && PlaceNames.IsNational(rest)) return rest[..about].ToString();
        if (place == 0) return null;
        foreach (var organ in (ReadOnlySpan<string>)["人民政府办公厅", "人民政府办公室", "人民政府"])
            if (rest[place..].StartsWith(organ)) return rest[..(place + organ.Length)].ToString();
        return null;
    }

    private static string? Letterhead(CompactText text, ReadOnlySpan<Block> front)
    {
        foreach (var block in front)
        {
            var content = text.Slice(block.Start, block.End);
            if (content.EndsWith("文件") && content.Length <= LongestName && EndsAsOrgan(content[..^2])) return content[..^2].ToString();
        }

        return null;
    }

    /// <summary>Puts the superior place in front, and ends a party committee's short name as its signature does.</summary>
    private static string Complete(string name, CompactText text, List<string> signatures)
    {
        foreach (var signature in signatures)
            if (signature.Length > name.Length && (signature.EndsWith(name, StringComparison.Ordinal) || signature.StartsWith(name, StringComparison.Ordinal) && signature[name.Length..] is "员会")) return signature;
        var place = PlaceNames.Read(name);
        if (place == 0) return name;
        return PlaceCompletion.Superior(text, name.AsSpan(0, place)) + name;
    }

    /// <summary>Whether the text is the name of an authority and nothing else.</summary>
    public static bool IsAuthority(ReadOnlySpan<char> name) => name.Length is >= 3 and <= LongestName && name.IndexOfAny("。,;:、《") < 0 && (EndsAsOrgan(name) || name is "国务院");

    private static bool EndsAsOrgan(ReadOnlySpan<char> name)
    {
        foreach (var organ in Organs)
            if (name.EndsWith(organ)) return true;
        return false;
    }
}
