using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Collective phrases: 各街镇, 市政府相关部门, 县（市、区）公安机关.</summary>
internal static class GroupNames
{
    private static readonly SearchValues<string> GroupMarks = SearchValues.Create(["各", "相关", "有关", "其他", "所有", "全体", "全区", "全市", "全省"], StringComparison.Ordinal);

    private static readonly WordList GroupNouns = ["部门", "单位", "机关", "政府", "街镇", "街道", "乡镇", "处室", "机构", "企业", "局", "委", "区", "县", "市", "管委会"];

    /// <summary>Whether <paramref name="name"/> is a collective phrase: 各街镇, 市政府相关部门, 浦东新区政府等相关区县政府.</summary>
    public static bool IsGroup(ReadOnlySpan<char> name)
    {
        var bare = Brackets.WithoutLast(name);
        if (bare.StartsWith("各") || IsLevelsOnly(bare) || LevelSeries.Starts(bare) || LevelStacks.ReadCounted(bare) > 0 || HasAlternativeLevels(name)) return true;
        if (GroupNouns.IsAtEndOf(bare) && bare.ContainsAny(GroupMarks)) return true;

        var others = bare.IndexOf('等');
        return others > 0 && (bare.EndsWith("部门") || bare.EndsWith("单位") || bare.EndsWith("政府"));
    }

    /// <summary>县（市、区）公安机关: one name for many places.</summary>
    private static bool HasAlternativeLevels(ReadOnlySpan<char> name)
    {
        var open = name.IndexOfAny(Brackets.Opening);
        if (open < 1 || "省市区县旗州盟乡镇".IndexOf(name[open - 1], StringComparison.Ordinal) < 0) return false;
        var close = name[open..].IndexOfAny(")〕]】");
        return close > 1 && name.Slice(open + 1, close - 1).IndexOfAnyExcept("省市区县旗州盟乡镇、特自治") < 0;
    }

    /// <summary>县市区人民政府, 区县政府: two levels and no place.</summary>
    private static bool IsLevelsOnly(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith("政府")) return false;
        var levels = name[..^2];
        if (levels.EndsWith("人民")) levels = levels[..^2];
        if (levels.EndsWith("级")) levels = levels[..^1];
        return levels.Length >= 2 && levels.IndexOfAnyExcept("省市区县旗州盟乡镇、()") < 0;
    }
}
