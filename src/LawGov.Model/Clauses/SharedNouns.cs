using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Fields of work before one noun: in 林业、应急部门 and 教育、民政等部门 the noun makes names of all of them.</summary>
internal static class SharedNouns
{
    /// <summary>林业和草原, 市场监督管理: a field of work is not longer.</summary>
    private const int LongestField = 10;

    /// <summary>What fields of work are called together.</summary>
    public static readonly WordList Nouns = ["部门", "机关", "主管单位", "系统"];

    /// <summary>Makes the members before such a noun, which look like no name by themselves, likely ones.</summary>
    public static void Apply(ClauseText text, ref ClauseTokens tokens)
    {
        var isShared = false;
        for (var i = tokens.Words.Length - 1; i >= 0; i--)
        {
            var token = tokens.Words[i];
            if (token is { Kind: ClauseTokenKind.Separator, Mark: '、' }) continue;
            if (token.Kind != ClauseTokenKind.Name)
            {
                isShared = false;
                continue;
            }

            var name = text.Chars[(token.Range.Start - text.Start)..(token.Range.End - text.Start)];
            var behind = text.Chars[(token.Range.End - text.Start)..];
            if (Nouns.IsAtEndOf(name) || StartsBareNoun(behind) || IsOfPlace(name)) isShared = true;
            if (!isShared || token.Shape is not (NameShape.Possible or NameShape.Each)) continue;
            if (IsField(name)) tokens.Replace(i, token with { Shape = NameShape.Likely });
            else isShared = false;
        }
    }

    /// <summary>江北区人民政府, 城西街道办事处: the places before it share what stands behind their names, 江南、江北区人民政府.</summary>
    public static bool IsOfPlace(ReadOnlySpan<char> name)
    {
        foreach (var body in (ReadOnlySpan<string>)["人民政府", "政府", "办事处", "管委会"])
        {
            if (!name.EndsWith(body)) continue;
            var place = name[..^body.Length];
            return place.Length > 2 && place[0] != '各' && (place[^1] is '市' or '县' or '区' or '旗' or '镇' or '乡' or '州' or '盟' || place.EndsWith("街道"));
        }

        return false;
    }

    /// <summary>等部门, 等5个部门 behind the last field.</summary>
    public static bool StartsBareNoun(ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || behind[0] != '等') return false;
        behind = behind[1..].TrimStart("0123456789一二三四五六七八九十多个家");
        return Nouns.IsAtStartOf(behind) || behind.StartsWith("单位");
    }

    /// <summary>Whether a text is short and contains letters alone, as the name of a field of work does.</summary>
    public static bool IsField(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestField) return false;
        foreach (var c in name)
            if (!char.IsLetter(c) || char.IsAscii(c)) return false;
        return !name.Contains('的');
    }
}
