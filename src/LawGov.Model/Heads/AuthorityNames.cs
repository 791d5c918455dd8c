using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>Takes a list of authorities apart.</summary>
/// <remarks>
/// Forms: A <c>某市财政局、某市税务局</c>; B <c>某市财政局　某市税务局</c>, apart by a gap of the source; C <c>某省能源局某省水利厅国网某省电力公司</c>, without any mark:
/// one ends where the next can begin, 和 between them or not; D <c>大 岭 地 区 行 政 公 署</c>, one name set with gaps; E <c>某省教育厅等十二部门</c>, of which the rest is signed below.
/// </remarks>
internal static class AuthorityNames
{
    private const int LongestList = 400;

    private const int LongestSubdistrict = 6;

    private const int LongestPlace = 12;

    private static readonly string[] Collectives = ["部门", "单位", "机关", "部委", "委办局", "厅局", "局委", "家单位", "部门单位"];

    private static readonly string[] Branches = ["分公司", "支公司", "分行", "支行", "中心支行", "供电公司", "供电分公司"];

    /// <summary>The names in the range; empty when it contains anything else.</summary>
    public static List<TextRange> Split(CompactText text, int start, int end)
    {
        var names = new List<TextRange>();
        end -= SealLength(text.Slice(start, end));
        if (end - start is < 2 or > LongestList) return names;
        var tokens = Tokens(text, start, end);
        for (var i = 0; i < tokens.Count; i++)
        {
            // Gaps inside one name: the next token goes on with it until it is whole.
            var last = i;
            while (last < tokens.Count - 1 && !AuthorityWords.IsAuthority(text.Slice(tokens[i].Start, tokens[last].End))) last++;
            while (last < tokens.Count - 1 && !CanStandAlone(text, tokens, last + 1)) last++;
            var whole = new TextRange(tokens[i].Start, tokens[last].End);
            if (!AuthorityWords.IsAuthority(text.Slice(whole.Start, whole.End)) && !SplitGlued(text, whole, null)) return [];
            SplitGlued(text, whole, names);
            i = last;
        }

        return names;
    }

    /// <summary>Length without <c>等十二部门</c> at the end of a list of issuers; the whole length when it has none.</summary>
    public static int WithoutCollective(ReadOnlySpan<char> list)
    {
        var others = list.LastIndexOf('等');
        if (others < 3) return list.Length;
        foreach (var noun in Collectives)
            if (list[others..].EndsWith(noun) && list.Length - others <= 10) return others;
        return list.Length;
    }

    /// <summary>First character of the names that end at <paramref name="end"/>, of what may have run into them from <paramref name="start"/> on; -1 when none do.</summary>
    public static int FindStart(CompactText text, int start, int end)
    {
        for (var at = Math.Max(start, end - LongestList); at < end - 2; at++)
        {
            var rest = text.Slice(at, end);
            if (at > start && !(PlaceNames.ReadBareProvince(rest) is not null || rest[0] is '国' or '中' or '最' or '全' && CentralBodies.ReadPrefix(rest) > 0 || rest.StartsWith("中共") || text.IsGap(at, acrossLines: true) && AuthorityWords.CanBegin(rest))) continue;
            if (AuthorityWords.HasJunk(rest)) continue;
            if (Split(text, at, end).Count > 0) return at;
        }

        return -1;
    }

    /// <summary>First character of the names that end at <paramref name="end"/> directly behind the end of a title: 特此通告|某市公安局; -1 when none do.</summary>
    public static int FindBehindTitle(CompactText text, int start, int end)
    {
        start = Math.Max(start, end - LongestList);
        for (var at = end - 3; at >= start + 3; at--)
            if (DocumentWords.EndsAsTitle(text.Slice(start, at)) && AuthorityWords.CanBegin(text.Slice(at, end)) && Split(text, at, end).Count > 0) return at;
        return -1;
    }

    private static bool CanStandAlone(CompactText text, List<TextRange> tokens, int index)
    {
        for (var last = index; last < tokens.Count; last++)
            if (AuthorityWords.IsAuthority(text.Slice(tokens[index].Start, tokens[last].End))) return true;
        return false;
    }

    private static List<TextRange> Tokens(CompactText text, int start, int end)
    {
        var tokens = new List<TextRange>();
        var from = start;
        for (var i = start; i < end; i++)
        {
            var c = text.Chars[i];
            var isMark = c is '、' or ',' or '\t' or '/' or ' ' or ';';
            if (!isMark && (i == start || !text.IsGap(i, acrossLines: true))) continue;
            if (i > from) tokens.Add(new TextRange(from, i));
            from = isMark ? i + 1 : i;
        }

        if (end > from) tokens.Add(new TextRange(from, end));
        return tokens;
    }

    /// <summary>(盖章) behind a name says that its seal stood there.</summary>
    private static int SealLength(ReadOnlySpan<char> names)
    {
        foreach (var seal in (ReadOnlySpan<string>)["(盖章)", "(印章)", "(公章)", "(代章)", "(章)", "(印)", "(代)"])
            if (names.EndsWith(seal)) return seal.Length;
        return 0;
    }

    /// <summary>委|员会, 委|办公室, 兵团|第八师|石河子市: the name goes on.</summary>
    private static bool GoesOn(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.EndsWith("兵团") && right[0] == '第' || left.EndsWith("师") && left.IndexOf("兵团") >= 0 || right.StartsWith("员会") || right.StartsWith("办公") || right.StartsWith("直属") || right.StartsWith("机关") || right.StartsWith("分局") || IsSubdistrict(left, right) || IsBranch(left, right);

    /// <summary>某区人民政府|某街道办事处 is the full name of one office.</summary>
    private static bool IsSubdistrict(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.EndsWith("人民政府") && right.IndexOf("街道办事处") is > 0 and <= LongestSubdistrict;

    /// <summary>某集团有限公司|某市分公司, 某银行|某市支行: the branch has the name of its house in front.</summary>
    private static bool IsBranch(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!left.EndsWith("公司") && !left.EndsWith("银行") && !left.EndsWith("集团")) return false;
        foreach (var branch in Branches)
            if (right.IndexOf(branch) is > 0 and <= LongestPlace and var place && PlaceNames.Read(right[..place]) == place) return true;
        return false;
    }

    /// <summary>Cuts where one name ends and the next can begin; false when a piece is no name.</summary>
    private static bool SplitGlued(CompactText text, TextRange range, List<TextRange>? names)
    {
        var from = range.Start;
        for (var cut = from + 3; cut <= range.End - 3; cut++)
        {
            var left = text.Slice(from, cut);
            var right = text.Slice(cut, range.End);
            var conjunction = right[0] is '和' or '与' or '及' && right.Length > 3 ? 1 : 0;
            right = right[conjunction..];
            if (GoesOn(left, right) || !AuthorityWords.EndsAsAuthority(left) || !AuthorityWords.CanBegin(right) || CentralBodies.HasBranches(left) || !AuthorityWords.EndsAsAuthority(right) || !AuthorityWords.IsAuthority(left)) continue;
            names?.Add(new TextRange(from, cut));
            from = cut + conjunction;
            cut += 2 + conjunction;
        }

        if (!AuthorityWords.IsAuthority(text.Slice(from, range.End))) return false;
        names?.Add(new TextRange(from, range.End));
        return true;
    }
}
