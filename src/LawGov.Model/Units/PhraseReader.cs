namespace LawGov.Model.Units;

/// <summary>Reads collective phrases, alone or behind a place.</summary>
internal sealed class PhraseReader(UnitIndex index)
{
    private const string RelevantDepartments = "relevant-departments";

    private static readonly string[] Conjunctions = ["以及", "会同", "和", "及", "与"];

    /// <summary>A phrase of the catalogue as it is.</summary>
    public UnitReference? ReadWhole(ReadOnlySpan<char> text, UnitContext context)
    {
        if (!index.Groups.TryFindPhrase(text, out var group)) return null;
        // 市政府相关部门 of 上海市 is 上海市政府相关部门, but the 区 of 区县政府 belongs to the noun.
        if (!index.Groups.IsNoun(text))
            for (var length = 2; length >= 1; length--)
                if (PlaceWords.TryReadLevelWord(text[..length], out var word) && index.Places.FromLevelWord(word, context) is { Name: not null } place)
                    return UnitComposer.Group(group.Id, text[length..], place, Confidence.High, Reasons.Phrase);
        return UnitComposer.Group(group.Id, text, PlaceReader.OfDocument(context), Confidence.High, Reasons.Phrase);
    }

    /// <summary>A phrase built of known words; a place in front is its place.</summary>
    public UnitReference? ReadBuilt(ReadOnlySpan<char> text, UnitContext context)
    {
        for (var length = Math.Min(8, text.Length - 2); length >= 1; length--)
        {
            if (!index.Places.TryRead(text[..length], context, out var place) || place.Source == PlaceSource.Bare) continue;
            var rest = text[length..];
            if (index.Groups.TryFindPhrase(rest, out var group) || index.Groups.TryRead(rest, out group))
                return UnitComposer.Group(group.Id, place.Name is null ? text : rest, place, Confidence.High, Reasons.BuiltPhrase);
        }
        return index.Groups.TryRead(text, out var built)
            ? UnitComposer.Group(built.Id, text, PlaceReader.OfDocument(context), Confidence.High, Reasons.BuiltPhrase)
            : null;
    }

    /// <summary>各级市场监管部门, 档案管理部门: the bodies of one function, named by the function.</summary>
    public UnitReference? ReadSystem(ReadOnlySpan<char> text, UnitContext context) =>
        index.Groups.TryReadSystem(text, out var group)
            ? UnitComposer.Group(group.Id, text, PlaceReader.OfDocument(context), Confidence.Medium, Reasons.BuiltPhrase)
            : null;

    /// <summary>The group of those concerned, for a bare noun behind 等.</summary>
    public UnitReference? Relevant(ReadOnlySpan<char> text, UnitContext context) => index.Catalogue.FindGroup(RelevantDepartments) is null
        ? null
        : UnitComposer.Group(RelevantDepartments, text, PlaceReader.OfDocument(context), Confidence.Medium, Reasons.BuiltPhrase);

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
