using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Where 和, 及 or 与 join two names instead of standing inside one.</summary>
internal static class NameConjunctions
{
    /// <summary>Words that may join two names.</summary>
    public static readonly string[] Conjunctions = ["以及", "和", "及", "与", "并", "/", "+", "|", "&", "·"];

    /// <summary>What they begin with; most names contain none of it.</summary>
    public static readonly SearchValues<char> FirstOfConjunctions = SearchValues.Create([.. Conjunctions.Select(c => c[0]).Distinct()]);

    /// <summary>江南, 科尔沁: a place without its level.</summary>
    private const int LongestPlace = 4;

    private const string Trades = "税银监汇统邮气烟";

    private const string LevelWords = "国省市区县州盟旗镇乡";

    /// <summary>Where the first of several names ends, and how many characters lie between it and the next; -1 when there is only one.</summary>
    public static int FindEnd(ClauseText text, int start, ReadOnlySpan<char> name, bool isCell, bool isList, out int length)
    {
        var paragraph = isCell || isList ? FindParagraph(text, start, name) : -1;
        if (paragraph > 0) name = name[..paragraph];
        var split = Find(name, out length);
        var first = split > 0 ? name[..split] : name;
        if (FindSpace(text, start, first, isList) is var space and > 0)
        {
            (split, length) = (space, 0);
            first = name[..space];
        }

        if (EtcPhrases.Find(first, out var etc) is var end and > 0) (split, length) = (end, etc);
        return split > 0 ? split : paragraph;
    }

    /// <summary>Position of the first conjunction that stands between two names; -1 when the text is one name.</summary>
    public static int Find(ReadOnlySpan<char> name, out int length)
    {
        length = 0;
        for (var i = 2; i < name.Length - 1; i++)
        {
            var next = name[i..].IndexOfAny(FirstOfConjunctions);
            if (next < 0 || (i += next) >= name.Length - 1) return -1;
            foreach (var conjunction in Conjunctions)
            {
                if (!name[i..].StartsWith(conjunction)) continue;
                // 县交通局分别与各乡镇: the adverb belongs to the verb behind.
                var left = name[i] == '与' && (name[..i].EndsWith("分别") || name[..i].EndsWith("共同") || name[..i].EndsWith("联合")) ? name[..(i - 2)] : name[..i];
                var right = name[(i + conjunction.Length)..];
                if (!IsBoundary(left, right, name[i]) || IsInsideBrackets(name, i)) break;
                length = i - left.Length + conjunction.Length;
                return left.Length;
            }
        }

        return -1;
    }

    /// <summary>Where only white space sets two names apart: 市教育局 市公安局; -1 when nowhere does. A margin leaves line breaks inside a name, so that one counts only in a list or between two complete names.</summary>
    public static int FindSpace(ClauseText text, int start, ReadOnlySpan<char> name, bool isList)
    {
        if (!text.HasGaps(start, start + name.Length)) return -1;
        for (var i = 3; i + 3 <= name.Length; i++)
        {
            // 区财政局 城南街道: between two whole names of one line a gap says enough.
            if (text.IsGap(start + i, acrossLines: false) && BodyEndings.EndsComplete(name[..i]) && IsWhole(name[..i]) && IsWhole(name[i..]) && !IsPartOfName(name[..i], name[i..]) && !IsBranch(name[..i], name[i..])) return i;
            // 办公室 法规科: offices of one body stand side by side without its name.
            if (text.IsGap(start + i, acrossLines: false) && NameShapes.IsOffice(name[..i]) && NameShapes.LooksLikeUnit(name[i..]) && name[i..] is not "办公室") return i;
            // 文化站 派出所, 石桥村 柳湾村: so do the bodies and the villages of a town.
            if (LocalBodies.AreSetApart(text, start, name, i) && !IsPartOfName(name[..i], name[i..])) return i;
            if (name[i - 1] == '等' || name[i] != name[0] && name[i] != '各' || !HasPlace(name[i..]) && name[i] != '各') continue;
            if (!text.IsGap(start + i, acrossLines: true)) continue;
            // A margin may cut 市政府各部门 and 市绿化市容局 where a name could begin.
            if (!isList && !text.IsGap(start + i, acrossLines: false) && (!IsWhole(name[..i]) || (name[i] == '各' ? name[..i].EndsWith("政府") || !NameShapes.LooksLikeUnit(name[i..]) : !IsWhole(FirstLine(text, start + i, name[i..]))))) continue;
            if (NameShapes.LooksLikeUnit(name[..i]) && NameShapes.LooksLikeUnit(name[i..])) return i;
        }

        return -1;
    }

    /// <summary>What stands before the next line break of the source.</summary>
    private static ReadOnlySpan<char> FirstLine(ClauseText text, int start, ReadOnlySpan<char> name)
    {
        for (var i = 2; i < name.Length; i++)
            if ((name[i] == name[0] || name[i] == '各') && text.IsGap(start + i, acrossLines: true) && IsWhole(name[..i])) return name[..i];
        return name;
    }

    /// <summary>Where white space of a cell sets two whole names apart, however they begin: 注册处 信息中心; -1 when nowhere does.</summary>
    public static int FindParagraph(ClauseText text, int start, ReadOnlySpan<char> name)
    {
        if (!text.HasGaps(start, start + name.Length)) return -1;
        for (var i = 2; i + 2 <= name.Length; i++)
        {
            if (!text.IsGap(start + i, acrossLines: true) || Brackets.IsOpening(name[i]) || !NameShapes.LooksLikeUnit(name[..i])) continue;
            if (!NameShapes.LooksLikeUnit(name[i..]) && !NameShapes.LooksLikeUnit(LocalBodies.UpToGap(text, start, name, i))) continue;
            if (!BodyEndings.EndsComplete(name[..i]) && !LocalBodies.IsOne(name[..i]) && name[i] != '各' && (name[0] != '各' || LevelWords.IndexOf(name[i - 1], StringComparison.Ordinal) < 0)) continue;
            // 国家税务总局 某市税务局, 市政府 办公室 are one name each.
            if (CentralBodies.HasBranches(name[..i]) && IsBranch(name[..i], name[i..]) || IsPartOfName(name[..i], name[i..])) continue;
            return i;
        }

        return -1;
    }

    /// <summary>Whether a name goes on with that of its branch: both are of one trade.</summary>
    private static bool IsBranch(ReadOnlySpan<char> name, ReadOnlySpan<char> rest) => name.IndexOfAny(Trades) is var trade and >= 0 && rest.Contains(name[trade]);

    /// <summary>市政府 有关部门, 市委 宣传部, 市公安局 交警支队: what stands behind has no name of its own.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (name.Length == 2 && name[^1] == '委' || name.EndsWith("党委") || name.EndsWith("工委") || rest.Length < 3) return true;
        if (name.EndsWith("政府") && (rest.StartsWith("有关") || rest.StartsWith("相关"))) return true;
        foreach (var part in (ReadOnlySpan<string>)["办公室", "分局", "支队", "管委会", "管理委员会", "委员会", "分公司", "分行", "员会", "部门", "单位", "直属", "所属", "下属", "内设"])
            if (rest.StartsWith(part)) return true;
        return rest.EndsWith("支队") || rest.EndsWith("大队") || name.EndsWith("政府") && rest.StartsWith("各") && (rest.EndsWith("部门") || rest.EndsWith("单位"));
    }

    /// <summary>Whether the name starts with a place or a level: 市, 区, 上海市.</summary>
    public static bool HasPlace(ReadOnlySpan<char> name) => name[..Math.Min(4, name.Length)].IndexOfAny(LevelWords) >= 0;

    /// <summary>全国总工会等和各省级人民政府, 临沂海关及各县区人民政府: 等 before a conjunction or 各 behind it says that a name ends there.</summary>
    private static bool IsBoundary(ReadOnlySpan<char> left, ReadOnlySpan<char> right, char conjunction)
    {
        if (conjunction is '/' or '+' or '|' or '&') return NameShapes.LooksLikeUnit(left) && (NameShapes.LooksLikeUnit(right) || right.Length > 1 && right[0] == '各');
        if (StartsWithBareNoun(right) || IsOtherHalf(left, right)) return false;
        if (right.Length >= 2 && right[0] == '各') return NameShapes.LooksLikeUnit(left) && NameShapes.LooksLikeUnit(right);
        // 江南和江北区人民政府: places share what stands behind the last.
        if (left.Length <= LongestPlace && right.IndexOfAny("等各及和与、") < 0 && SharedNouns.IsOfPlace(right) && SharedNouns.IsField(left)) return true;
        // 市口岸办和海关: two characters are a name where the catalogue knows it.
        if (right.Length < 3 && !KnownNames.Contains(right) || !NameShapes.LooksLikeUnit(right)) return false;
        return left.EndsWith("等") && left.Length > 2 || IsComplete(left);
    }

    /// <summary>高新区党工委和管委会: both stand over one place, and only the first names it, as with 党委和政府.</summary>
    private static bool IsOtherHalf(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.EndsWith("工委") && left.Length > 3 && (right is "管委会" or "管理委员会" or "办事处");

    /// <summary>相关部门和单位 is one phrase, with more names behind or without.</summary>
    private static bool StartsWithBareNoun(ReadOnlySpan<char> right)
    {
        foreach (var noun in (ReadOnlySpan<string>)["单位", "部门", "机构", "地方", "企业", "地区"])
            if (right.StartsWith(noun)) return right.Length == noun.Length || right[noun.Length] is '和' or '及' or '与' or '以';
        return false;
    }

    /// <summary>Whether a body ends there, by its ending or because the catalogue knows it.</summary>
    private static bool IsWhole(ReadOnlySpan<char> name) => IsComplete(name) || KnownNames.Contains(name);

    /// <summary>Whether a body ends where <paramref name="left"/> does.</summary>
    public static bool IsComplete(ReadOnlySpan<char> left)
    {
        var bare = Brackets.WithoutLast(left);
        // 党委和政府 is one phrase; 人力资源和社会保障局 one name.
        if (bare.EndsWith("党委") || bare.EndsWith("市委") && bare.Length <= 3) return false;
        return bare.Length >= 3 && BodyEndings.EndsComplete(bare) || bare is "贸促会" or "工商联" or "总工会" or "红十字会";
    }

    private static bool IsInsideBrackets(ReadOnlySpan<char> name, int at)
    {
        var depth = 0;
        foreach (var c in name[..at])
        {
            if (Brackets.IsOpening(c)) depth++;
            else if (Brackets.IsClosing(c)) depth--;
        }

        return depth > 0;
    }
}
