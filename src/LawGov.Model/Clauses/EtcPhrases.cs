using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Where 等 ends a name, and what stands behind it.</summary>
/// <remarks>
/// Forms: A <c>甲等相关单位</c>, the name and the group behind; B <c>甲等部门</c>, <c>甲等5个单位</c>, where the noun only counts the names before and is dropped.
/// Not: <c>各高等院校</c>, <c>网络安全等级保护办公室</c>, where 等 stands inside a name.
/// </remarks>
internal static class EtcPhrases
{
    private static readonly WordList BareNouns =
        ["部门", "单位", "机构", "部门单位", "部门和单位", "部门、单位", "部门及单位", "部门(单位)", "单位(部门)", "单位和部门", "单位部门", "机关", "部门机构", "企业", "处室", "科室", "院校", "高校", "院所", "银行", "媒体", "平台", "街道", "乡镇", "镇街", "街镇", "地", "地区", "村", "社区", "村(社区)", "镇", "乡", "县", "区", "市", "县区", "县(市、区)"];

    /// <summary>Finds the first 等 with more behind it: its place, and the length of what no longer belongs to any name. -1 when there is none.</summary>
    public static int Find(ReadOnlySpan<char> name, out int length)
    {
        length = 1;
        for (var at = name.IndexOf('等'); at >= 0; at = Next(name, at))
        {
            if (at < 2 || at + 1 >= name.Length) continue;
            var left = name[..at];
            // 各高等院校, 中等职业学校.
            if (left[^1] is '高' or '中' or '初') continue;
            var right = name[(at + 1)..];
            if (IsBareNoun(right))
            {
                length = name.Length - at;
                return at;
            }

            if (right[0] != '级' && NameShapes.LooksLikeUnit(left) && !IsOpen(left) && NameShapes.LooksLikeUnit(right)) return at;
        }

        return -1;
    }

    /// <summary>Whether <paramref name="text"/> only counts the names before it: 部门, 5个单位.</summary>
    public static bool IsBareNoun(ReadOnlySpan<char> text)
    {
        if (!BareNouns.IsAtEndOf(text)) return false;
        var count = text.IndexOfAny('个', '家');
        if (count > 0 && count < 4 && text[..count].IndexOfAnyExcept("0123456789一二三四五六七八九十多余几两百") < 0) text = text[(count + 1)..];
        else text = WithoutNumber(text);
        return BareNouns.Contains(text);
    }

    /// <summary>七部门, 15家单位: the number may stand without its measure.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> text)
    {
        var number = text.IndexOfAnyExcept("0123456789一二三四五六七八九十");
        return number is > 0 and < 4 ? text[number..] : text;
    }

    private static bool IsOpen(ReadOnlySpan<char> left)
    {
        var depth = 0;
        foreach (var c in left) depth += Brackets.IsOpening(c) ? 1 : Brackets.IsClosing(c) ? -1 : 0;
        return depth > 0;
    }

    private static int Next(ReadOnlySpan<char> name, int at)
    {
        var next = name[(at + 1)..].IndexOf('等');
        return next < 0 ? -1 : at + 1 + next;
    }
}
