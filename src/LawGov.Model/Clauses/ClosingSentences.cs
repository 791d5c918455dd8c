using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Reads the clause without brackets that ends a text.</summary>
internal static class ClosingSentences
{
    private const int ShortestSentence = 5;

    private const int LongestSentence = 160;

    /// <summary>The clause begins behind one of so many commas of its sentence.</summary>
    private const int MostTries = 8;

    /// <summary>Marks that no list of names has.</summary>
    private const string ProseMarks = ":“”《》%";

    /// <summary>…。甲牵头，乙、丙配合。: the clause without brackets that is the last sentence of <paramref name="text"/>, all of it, or what stands behind a comma and 由 in it; null when that is prose.</summary>
    /// <remarks>Nothing but names and verbs of roles may stand in it, and one of the names has to be that of a single body.</remarks>
    public static UnitClause? Read(ClauseText text)
    {
        if (!MayBeOne(text, out var content, out var names)) return null;
        var start = content.LastIndexOfAny("。!?;") + 1;
        start += DashesAt(content[start..]);
        var isBehindAgent = StartsBehindAgent(content[start..]);
        if (!isBehindAgent && ReadNames(text, content, start, names) is { } sentence) return sentence;
        // 关于…的问题，由甲会同乙负责落实。 and 做好…，由甲牵头，由乙配合。: from the first 由 on where all behind it are names and verbs, otherwise from the last.
        var first = content[start..].IndexOf(",由");
        if (first < 0) return ReadBehindComma(text, content, start, names);
        var last = content.LastIndexOf(",由") - start;
        return ReadNames(text, content, start + first + 1, names) ?? (last > first ? ReadNames(text, content, start + last + 1, names) : null);
    }

    /// <summary>Whether all of <paramref name="text"/> is such a clause. Asked of many paragraphs, of which nearly all are seen to be more by the first mark inside.</summary>
    public static bool IsAll(ClauseText text) =>
        text.Chars.TrimEnd("。;").IndexOfAny("。!?;") < 0 && MayBeOne(text, out var content, out var names) && !StartsBehindAgent(content) && ReadNames(text, content, DashesAt(content), names) is not null;

    /// <summary>——由甲会同乙组织落实。: the dash before a clause that stands alone.</summary>
    private static int DashesAt(ReadOnlySpan<char> sentence) => sentence.IndexOfAnyExcept('-') is var dashes and > 1 ? dashes : 0;

    private static bool MayBeOne(ClauseText text, out ReadOnlySpan<char> content, out ReadOnlySpan<char> names)
    {
        content = text.Chars.TrimEnd("。;");
        names = WithoutTime(content);
        return content.Length >= ShortestSentence && (VerbPhrases.MayEnd(names) || BodyEndings.EndsAny(names));
    }

    /// <summary>租用仓库，由甲负责: what stands before 由 without a verb of roles is the task, even where it looks like a name.</summary>
    private static bool StartsBehindAgent(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf(",由") is var agent and > 0 && !sentence.StartsWith("由") && VerbPhrases.ReadTail(sentence[..agent], out _) == 0 && FieldNouns.ReadLooseField(FieldNouns.UpToMark(sentence)).Kind == FieldKind.None;

    /// <summary>清理河道，甲牵头，乙配合: the clause behind a comma inside the sentence. Its first verb has to say who leads or is responsible, and another has to follow: 清理河道，甲负责 may be prose.</summary>
    private static UnitClause? ReadBehindComma(ClauseText text, ReadOnlySpan<char> content, int start, ReadOnlySpan<char> names)
    {
        if (!VerbPhrases.MayEnd(names) || ProseNames.Foundings.IsAtStartOf(content[start..])) return null;
        for (var tries = 0; tries < MostTries && content[start..].IndexOf(',') is var comma and >= 0; tries++)
        {
            start += comma + 1;
            if (ReadNames(text, content, start, names) is { Units: [var first, .., var last] } clause) return first is { IsGroup: false, Role: AssignmentRole.Lead or AssignmentRole.Responsible } && last.Role != first.Role ? clause : null;
        }

        return null;
    }

    /// <summary>The clause that begins at <paramref name="start"/>, with the comma before it; null when that is prose.</summary>
    private static UnitClause? ReadNames(ClauseText text, ReadOnlySpan<char> content, int start, ReadOnlySpan<char> names)
    {
        if (content.Length - start is < ShortestSentence or > LongestSentence || WithoutNoun(content[start..]).IndexOfAny(ProseMarks) >= 0) return null;
        // 各单位要加强配合，甲负责督促检查 tells in prose what they have to do.
        if (SaysMust(content[start..])) return null;
        // 责任单位为甲、乙 or 责任单位 甲、乙: the noun stands in for the verb.
        // 由甲编制 as a sentence of its own says who makes what the item asks for; behind a comma it is a step of a procedure.
        var isMade = start < names.Length && (start == 0 || content[start - 1] != ',') && AgentVerbs.SaysWhoMakes(names[start..]);
        if (!isMade && VerbPhrases.ReadTail(names, out _) == 0 && !(FieldNouns.ReadLooseField(FieldNouns.UpToMark(content[start..])) is { Kind: FieldKind.Units } field && (field.Length > 4 || text.IsGap(start + field.Length, acrossLines: false)))) return null;
        if (ClauseReader.Read(text[start, content.Length], text.RangeOf(BehindMark(content, start), text.Chars.Length)) is not { NeedsKnownNames: false, Odd.Count: 0, Rule: null } clause) return null;
        if (!ProseNames.AreBodies(text, clause)) return null;
        var single = 0;
        foreach (var unit in clause.Units.AsSpan())
            if (!unit.IsGroup) single++;

        // 各有关部门、各乡镇按职责分工负责 alone in its paragraph assigns, too.
        return single > 0 || start == 0 && DividesDuties(names) ? clause with { NeedsKnownNames = true } : null;
    }

    /// <summary>Where a clause begins with the comma or the dash before it.</summary>
    private static int BehindMark(ReadOnlySpan<char> content, int start) => start == 0 ? 0 : content[start - 1] == ',' ? start - 1 : content[..start].TrimEnd('-').Length;

    /// <summary>部门分工：甲牵头，乙配合: a noun that leaves the role to the verbs may head the sentence.</summary>
    private static ReadOnlySpan<char> WithoutNoun(ReadOnlySpan<char> sentence) =>
        FieldNouns.ReadLooseField(sentence) is { Kind: FieldKind.None, Length: > 0 } noun ? sentence[noun.Length..] : sentence;

    private static bool DividesDuties(ReadOnlySpan<char> names) => names.EndsWith("职责分工负责") || names.EndsWith("职责分工分别负责") || names.EndsWith("职责分工落实") || names.EndsWith("职责负责");

    /// <summary>各单位要, 各地应当 behind a name; 主要, 要素 and 应急 are other words.</summary>
    private static bool SaysMust(ReadOnlySpan<char> sentence)
    {
        foreach (var word in (ReadOnlySpan<string>)["要", "须", "应当"])
            if (sentence.IndexOf(word) is var at and > 1 && NameShapes.LooksLikeUnit(sentence[(sentence[..at].LastIndexOfAny("、,") + 1)..at])) return true;
        return false;
    }

    /// <summary>甲牵头，乙配合，2024年10月底前完成 without the time limit.</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> sentence) =>
        sentence.LastIndexOf(',') is var mark and > 0 && ClauseDates.IsMember(sentence[(mark + 1)..]) ? sentence[..mark] : sentence;
}
