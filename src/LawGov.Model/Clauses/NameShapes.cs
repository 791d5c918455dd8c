using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>What the names of units look like, without knowing any of them.</summary>
internal static class NameShapes
{
    private const int LongestName = 48;

    private const int LongestOffice = 10;

    /// <summary>What stands in a cell for nobody.</summary>
    private static readonly SearchValues<char> NoNames = SearchValues.Create("-—–/\\*·.…─一~●•★☆◆■□▲△※");

    private static readonly SearchValues<char> NoPartOfNames = SearchValues.Create("。;:,!?《》%");

    /// <summary>What offices inside a body are called.</summary>
    private static readonly WordList Offices = ["科", "股", "处", "办公室", "科室", "处室", "中心", "大队", "支队", "总队"];

    /// <summary>What a remark behind a name begins with.</summary>
    private static readonly WordList Remarks = ["以下", "下同", "见附", "详见", "名单见", "具体见", "名单附后"];

    /// <summary>Whether <paramref name="name"/> has the shape of a unit's name; it need not be one.</summary>
    public static bool LooksLikeUnit(ReadOnlySpan<char> name)
    {
        var bare = Brackets.WithoutLast(name.TrimEnd("等")).TrimEnd("等");
        if (bare.Length is < 2 or > LongestName || Explanations.IsExplanation(bare)) return false;
        if (bare.ContainsAny(NoPartOfNames)) return false;
        // 有关方面, 社会各方面: no ending of a body, but never anything else.
        if (bare.EndsWith("方面")) return bare.Length > 2 && bare[^3] is ('关' or '各');
        // 村“两委”: the committees of Party and village.
        return BodyEndings.EndsAny(bare) || bare.EndsWith("“两委”");
    }

    /// <summary>How much <paramref name="text"/> looks like a name: anything short without the marks of a sentence may be one where a field says that names follow.</summary>
    public static NameShape Read(ReadOnlySpan<char> text) =>
        LooksLikeUnit(text) || KnownNames.Contains(text) ? NameShape.Likely : IsEach(text) ? NameShape.Each : text.Length is >= 2 and <= LongestName && text.IndexOfAny("。;:?!") < 0 ? NameShape.Possible : NameShape.None;

    /// <summary>县青少年宫, 市植物园: a short name with the word for its level in front. 市场, 区域 and 县内 are other words.</summary>
    public static bool BeginsWithLevel(ReadOnlySpan<char> name) =>
        name.Length is >= 3 and <= LongestOffice && name[0] is '省' or '市' or '县' or '区' or '州' or '旗' or '镇' or '乡' && name[1] is not ('场' or '域' or '内' or '外' or '民' or '级' or '际' or '情' or '镇' or '乡' or '村' or '区' or '县' or '间' or '里') && name.IndexOfAny("的及和与了、。;:,!?《》%()“”") < 0;

    /// <summary>各林场, 各民主党派; 各项工作, 各类企业信息 and 各自 count no bodies.</summary>
    private static bool IsEach(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= LongestOffice && text[0] == '各' && text[1] is not ('项' or '类' or '种' or '自' or '个' or '环' or '方' or '司' or '负' or '尽' or '阶' or '条' or '渠') && text.IndexOfAny("的及和与、。;:,!?《》%()“”") < 0;

    /// <summary>法规科, 办公室, 应急保障中心: an office inside a body, which has no place or level of its own.</summary>
    public static bool IsOffice(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > LongestOffice || name[0] == '各' || !Offices.IsAtEndOf(name) || !LooksLikeUnit(name)) return false;
        foreach (var c in name)
            if (!char.IsLetter(c) || char.IsAscii(c)) return false;
        return true;
    }

    /// <summary>A bracket behind a member that speaks of other tasks or of an annex is no part of a name: 各区政府落实(以下任务均需各区落实，不再列出), 市有关单位(见附件1，下同).</summary>
    public static ReadOnlySpan<char> StripRemark(ReadOnlySpan<char> member)
    {
        var bare = Brackets.WithoutLast(member);
        return bare.Length < member.Length && IsRemark(member[(bare.Length + 1)..^1]) ? bare : member;
    }

    private static bool IsRemark(ReadOnlySpan<char> inside) => Remarks.IsAtStartOf(inside) || inside.EndsWith("下同");

    /// <summary>无, 略, —: what a table says where nobody is named.</summary>
    public static bool IsNobody(ReadOnlySpan<char> member) => SaysNone(member) || OpenUnits.Contains(member) || member is "以上单位" or "上述单位" or "以上部门" or "上述部门";

    /// <summary>无, 略, —: nobody, and nothing left open.</summary>
    public static bool SaysNone(ReadOnlySpan<char> member) => member is "无" or "略" or "暂无" or "(略)" or "(无)" or "不涉及" or "不适用" or "无责任单位" or "无配合单位" || !member.ContainsAnyExcept(NoNames);
}
