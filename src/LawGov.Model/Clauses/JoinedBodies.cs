using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>会 for 会同 between two bodies: 宣传处会办公室. A name that contains 会 (市总工会办公室, 常委会办公室) is left whole: what stands before 会 in it is no body.</summary>
internal static class JoinedBodies
{
    /// <summary>The name of a body before 会 is not shorter, nor is the one behind it.</summary>
    private const int Shortest = 3;

    /// <summary>What a body before and behind 会 ends in.</summary>
    private const string Endings = "局处科室办厅部委";

    /// <summary>村委会, 常委会, 编委会: a body that ends in 委 is one only where no 会 belongs to it.</summary>
    private static readonly WordList Commissions =
        ["发改委", "发展改革委", "卫健委", "卫生健康委", "教委", "教工委", "国资委", "住建委", "建委", "经信委", "科委", "农委", "交委", "交通委", "商委", "财委", "城管委", "民委", "纪委", "政法委"];

    /// <summary>会议室, 会计处, 会展办: what 会 begins is another word.</summary>
    private const string Words = "议计展务员长商费籍诊审见战场所馆客谈同堂签晤";

    /// <summary>Other words for it: 市司法局联合市财政局, 国家发展改革委商财政部.</summary>
    private static readonly string[] OtherWords = ["会商", "联合", "商"];

    /// <summary>Index of 会同, or of 会, 联合 or 商 between two names of bodies, in <paramref name="name"/>, and its <paramref name="length"/>; -1 when there is none. 联合 and 商 may begin the text where the name before them stands in another member.</summary>
    public static int Find(ReadOnlySpan<char> name, out int length)
    {
        length = 0;
        // Most names contain none of the words.
        if (name.IndexOfAny('会', '联', '商') < 0) return -1;
        length = VerbPhrases.Together.Length;
        if (name.IndexOf(VerbPhrases.Together) is var together and >= 0) return together;
        length = 1;
        for (var i = name.IndexOf('会'); i >= 0 && i + Shortest < name.Length; i++)
        {
            if (name[i] != '会' || i < Shortest || Words.AsSpan().Contains(name[i + 1])) continue;
            if (IsBody(name[..i]) && IsBody(UpToConjunction(name[(i + 1)..]))) return i;
        }

        foreach (var word in OtherWords)
        {
            length = word.Length;
            if (name.IndexOf(word) is var at and >= 0 && (at == 0 || name[at - 1] == '并' || NameConjunctions.IsComplete(name[..at])) && IsNamed(name[(at + length)..], at > 0)) return at;
        }

        return -1;
    }

    /// <summary>Whether a name begins here that its level makes sure of, or the catalogue where a body <paramref name="isBehind"/>: 市财政局, 海关. 商务部, 联合国, 商州区财政局 are other words.</summary>
    private static bool IsNamed(ReadOnlySpan<char> name, bool isBehind) =>
        name.Length > 1 && (name[0] is '省' or '市' or '县' or '区' or '旗' or '盟' or '镇' or '乡' or '各' || isBehind && name[0] is not ('州' or '国' or '务' or '业' or '贸' or '会') && KnownNames.Contains(name)) && NameShapes.LooksLikeUnit(UpToConjunction(name));

    private static bool IsBody(ReadOnlySpan<char> name) =>
        name.Length >= Shortest && Endings.AsSpan().Contains(name[^1]) && NameShapes.LooksLikeUnit(name) && (name[^1] != '委' || Commissions.IsAtEndOf(name));

    private static ReadOnlySpan<char> UpToConjunction(ReadOnlySpan<char> name) => name.IndexOfAny('和', '及', '与') is var at and > 0 ? name[..at] : name;
}
