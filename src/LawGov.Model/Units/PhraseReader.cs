using System.Buffers;
using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>Reads collective phrases, alone or behind a place.</summary>
internal sealed class PhraseReader(UnitIndex index)
{
    private const string RelevantDepartments = "relevant-departments";

    private const string StationedUnits = "stationed-units";

    /// <summary>Characters before 驻: 中央、自治区.</summary>
    private const int LongestOrigin = 8;

    /// <summary>Characters from 驻 on: 驻呼和浩特有关单位.</summary>
    private const int LongestStationed = 12;

    private static readonly string[] StationedNouns = ["单位", "部门", "机构"];

    /// <summary>What levels side by side are written with.</summary>
    private static readonly SearchValues<char> Levels = SearchValues.Create("省市县区旗州盟两三四级、()");

    private static readonly string[] Conjunctions = ["以及", "会同", "和", "及", "与"];

    /// <summary>A phrase of the catalogue as it is.</summary>
    public UnitReference? ReadWhole(ReadOnlySpan<char> text, UnitContext context)
    {
        if (!index.Groups.TryFindPhrase(text, out var group)) return null;
        return Group(group.Id, text, context, Confidence.High, UnitReason.Phrase);
    }

    /// <summary>A collective phrase of the document's place; the phrase's own word for that place is not said twice.</summary>
    public UnitReference Group(string groupId, ReadOnlySpan<char> text, UnitContext context, Confidence confidence, UnitReason reason)
    {
        // 市政府相关部门 of 上海市 is 上海市政府相关部门, but the 区 of 区县政府 belongs to the noun.
        if (text[0] is '各' or '相' or '有') return UnitComposer.Group(groupId, text, PlaceReader.OfDocument(context.Jurisdiction), confidence, reason);
        if (context.Jurisdiction is { } own && index.Places.StartsWithShortName(text, own.Name))
            return UnitComposer.Group(groupId, text, PlaceReader.OfDocument(context.Jurisdiction), confidence, reason) with { CanonicalName = text.ToString() };
        var shortest = PlaceWords.BeginsWithCompound(text) ? 2 : 1;
        if (!index.Groups.IsNoun(text))
            for (var length = Math.Min(8, text.Length - 2); length >= shortest; length--)
                if (index.Places.TryRead(text[..length], context.Jurisdiction, out var place) && place.Name is not null
                    && (place.Source == PlaceSource.LevelWord || place.Name == context.Jurisdiction?.Name) && !index.Groups.IsNoun(text[..(length + 1)]))
                    return UnitComposer.Group(groupId, text[length..], place, confidence, reason);
        return UnitComposer.Group(groupId, text, PlaceReader.OfDocument(context.Jurisdiction), confidence, reason);
    }

    /// <summary>A phrase built of known words; a place in front is its place.</summary>
    public UnitReference? ReadBuilt(ReadOnlySpan<char> text, UnitContext context)
    {
        if (IsStationed(text) && index.Catalogue.FindGroup(StationedUnits) is not null) return Group(StationedUnits, text, context, Confidence.High, UnitReason.BuiltPhrase);
        for (var length = Math.Min(8, text.Length - 2); length >= 1; length--)
        {
            if (text[length] == '等' || GroupTable.IsInstitution(text, length) || !index.Places.TryRead(text[..length], context.Jurisdiction, out var place)) continue;
            var rest = text[length..];
            if (index.Groups.TryFindPhrase(rest, out var group) || index.Groups.TryRead(rest, out group))
                return UnitComposer.Group(group.Id, place.Name is null ? text : rest, place, Confidence.High, UnitReason.BuiltPhrase);
        }
        if (ReadSystemOfPlaces(text, context) is { } system) return system;
        return index.Groups.TryRead(text, out var built)
            ? Group(built.Id, text, context, Confidence.High, UnitReason.BuiltPhrase)
            : null;
    }

    /// <summary>省驻江海有关单位, 中、省驻江单位, 中央驻市机构: bodies of higher levels at a place, which is often abbreviated to one character. 驻马店市有关部门 begins with a place.</summary>
    private static bool IsStationed(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('驻');
        if (at is < 1 or > LongestOrigin || text.Length - at is < 4 or > LongestStationed || text[..at].ContainsAnyExcept("中央国家部省市区自治直级各、和及")) return false;
        foreach (var noun in StationedNouns)
            if (text.EndsWith(noun)) return true;
        return false;
    }

    /// <summary>各县(市、区)司法局, 各设区市市场监管局, 市、县(区)财政局: one function in many places.</summary>
    private UnitReference? ReadSystemOfPlaces(ReadOnlySpan<char> text, UnitContext context)
    {
        var levels = LevelsOf(text);
        if (levels == 0 && text[0] is not ('各' or '相' or '有' or '全')) return null;
        for (var at = Math.Max(2, levels); at < text.Length - 1; at++)
        {
            if (!index.TryFind(text[at..], out var target) || target.Body.Kind is UnitKind.Government or UnitKind.ZoneCommittee or UnitKind.Subdistrict) continue;
            if (at != levels && !index.Groups.TryFindPhrase(text[..at], out _) && !index.Groups.TryRead(text[..at], out _)) continue;
            var id = target.Body.Kind switch
            {
                UnitKind.Court => "courts",
                UnitKind.Procuratorate => "procuratorates",
                UnitKind.GovernmentOffice => "government-offices",
                _ => "level-system",
            };
            if (index.Catalogue.FindGroup(id) is not null) return Group(id, text, context, Confidence.High, UnitReason.BuiltPhrase) with { MemberIds = [target.Body.Id] };
        }

        // 市县两级市场监管部门 names the bodies by their function.
        return levels > 0 ? ReadSystem(text[levels..], text, context) : null;
    }

    /// <summary>Length of several levels at the start of <paramref name="text"/>: 市、县两级, 市县两级, 县(区), 市及各县区; 0 when it starts with none or with one.</summary>
    private static int LevelsOf(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(Levels);
        // 市县两级市场监管局: what is counted needs no mark, and ends with 级.
        if (LevelStacks.ReadCounted(text) is var counted and > 0) return counted;
        if (LevelStacks.Read(text) is var stacked and > 0) return stacked;
        if (length > 0 && ConjunctionAt(text, length) is > 0 and var joint)
        {
            var second = length + joint;
            if (second < text.Length && text[second] == '各') second++;
            return text[second..].IndexOfAnyExcept(Levels) is > 0 and var more ? second + more : 0;
        }

        if (length <= 0 || text[..length].IndexOfAny("、(") is not (> 0 and var mark)) return 0;
        // 区(县)街道办: the mark stands between two of them.
        return mark + 1 < length && "省市县区旗州盟".Contains(text[0], StringComparison.Ordinal) ? length : 0;
    }

    /// <summary>各级市场监管部门, 档案管理部门: the bodies of one function, named by the function.</summary>
    public UnitReference? ReadSystem(ReadOnlySpan<char> text, UnitContext context) => ReadSystem(text, text, context);

    private UnitReference? ReadSystem(ReadOnlySpan<char> function, ReadOnlySpan<char> text, UnitContext context) =>
        index.Groups.TryReadSystem(function, out var group, index.JointBureaus)
            ? Group(group.Id, text, context, Confidence.Medium, UnitReason.BuiltPhrase)
            : null;

    /// <summary>The group of those concerned, for a bare noun behind 等.</summary>
    public UnitReference? Relevant(ReadOnlySpan<char> text, UnitContext context) => index.Catalogue.FindGroup(RelevantDepartments) is null
        ? null
        : Group(RelevantDepartments, text, context, Confidence.Medium, UnitReason.BuiltPhrase);

    /// <summary>Whether a text behind 等 only counts those before it: 部门, 单位, 部门单位.</summary>
    public static bool IsBareNoun(ReadOnlySpan<char> text) =>
        text is "部门" or "单位" or "部门单位" or "部门和单位" or "部门、单位" or "机构" or "市直部门" or "市级部门" or "省直部门" or "区级部门" or "县级部门";

    /// <summary>The text without 和, 及 or 以及 in front.</summary>
    public static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> text)
    {
        var length = text.IsEmpty ? 0 : ConjunctionAt(text, 0);
        return text[length..];
    }

    /// <summary>Length of the conjunction at a position; 0 when there is none.</summary>
    public static int ConjunctionAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in Conjunctions)
            if (text[at..].StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    /// <summary>Whether the conjunction at a position is 会同, which leaves the first unit in charge.</summary>
    public static bool LeavesFirstInCharge(ReadOnlySpan<char> text, int at) => text[at] == '会';
}
