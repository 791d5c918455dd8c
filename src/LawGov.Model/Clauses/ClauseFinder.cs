using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Finds the clauses that assign units in the text of an item.</summary>
/// <remarks>
/// In brackets of any kind all forms of docs/grammar/unit-clauses.md; outside of brackets <c>责任单位：甲</c> on a line of its own, several fields in a row.
/// </remarks>
internal static class ClauseFinder
{
    private const int ShortestSentence = 5;

    private const int LongestSentence = 160;

    /// <summary>First words of what is founded, or where it sits: 成立领导小组，办公室设在市司法局，负责统筹.</summary>
    private static readonly string[] Foundings = ["成立", "组建", "设立", "建立", "下设", "办公室设在", "设在", "挂靠", "依托"];

    /// <summary>Marks that no list of names has.</summary>
    private const string ProseMarks = ":“”《》%";

    /// <summary>Puts the clauses in brackets within <paramref name="text"/> into <paramref name="finds"/>, in order.</summary>
    public static void FindBracketed(ClauseText text, ClauseFinds finds)
    {
        var content = text.Chars;
        finds.Clear();
        if (content.IndexOfAny(Brackets.Any) < 0) return;
        var done = 0;
        var pairs = BracketPairs.Find(content, out var unclosed, out var unopened);
        foreach (var pair in pairs)
        {
            if (pair.Open < done) continue;
            var outer = text.RangeOf(pair.Open, pair.Close + 1);
            var endsSentence = EndsSentence(content, pair.Open, pair.Close);
            var words = text[pair.Open + 1, pair.Close];
            if (!endsSentence && Explains(content, pair)) continue;
            if (ClauseReader.Read(words, outer) is { } clause && (endsSentence || !clause.IsBare))
            {
                finds.Clauses.Add(clause);
                done = pair.Close + 1;
            }
            else if (IsTimeLimit(words.Chars, endsSentence, done == pair.Open && done > 0))
            {
                finds.Clauses.Add(UnitClause.OfDeadline(text.RangeOf(pair.Open + 1, pair.Close)) with { Range = outer });
                done = pair.Close + 1;
            }
            else if (UnreadClauses.SaysSo(words.Chars) || endsSentence && UnreadClauses.Suggests(words.Chars))
            {
                finds.Unread.Add(outer);
            }
        }

        if (unclosed >= done) ReadUnclosed(text[unclosed, content.Length], finds);
        if (unopened >= 0) ReadUnopened(text, unopened, finds);
    }

    /// <summary>The clause that a line such as <c>责任单位：甲</c> is; null when it names no unit and no deadline.</summary>
    public static UnitClause? ReadLine(ClauseText text)
    {
        var content = text.Chars;
        // The opening bracket of such a line is lost now and then.
        var isUnpaired = Brackets.IsClosing(content[^1]) && content.IndexOfAny(Brackets.Opening) < 0;
        return ClauseReader.Read(isUnpaired ? text[0, content.Length - 1] : text, text.RangeOf(0, content.Length));
    }

    /// <summary>…。甲牵头，乙、丙配合。: the clause without brackets that is the last sentence of <paramref name="text"/>, all of it, or what stands behind a comma and 由 in it; null when that is prose.</summary>
    /// <remarks>Nothing but names and verbs of roles may stand in it, and one of the names has to be that of a single body.</remarks>
    public static UnitClause? ReadClosingSentence(ClauseText text)
    {
        var content = text.Chars.TrimEnd("。");
        var names = WithoutTime(content);
        if (content.Length < ShortestSentence || !VerbPhrases.MayEnd(names) && !BodyEndings.EndsAny(names)) return null;
        var start = content.LastIndexOfAny("。!?;") + 1;
        if (ReadNames(text, content, start, names) is { } sentence) return sentence;
        // 关于…的问题，由甲会同乙负责落实。 and 做好…，由甲牵头，由乙配合。: from the first 由 on where all behind it are names and verbs, otherwise from the last.
        var first = content[start..].IndexOf(",由");
        if (first < 0) return null;
        var last = content.LastIndexOf(",由") - start;
        return ReadNames(text, content, start + first + 1, names) ?? (last > first ? ReadNames(text, content, start + last + 1, names) : null);
    }

    /// <summary>The clause that begins at <paramref name="start"/>, with the comma before it; null when that is prose.</summary>
    private static UnitClause? ReadNames(ClauseText text, ReadOnlySpan<char> content, int start, ReadOnlySpan<char> names)
    {
        if (content.Length - start is < ShortestSentence or > LongestSentence || content[start..].IndexOfAny(ProseMarks) >= 0) return null;
        // 各单位要加强配合，甲负责督促检查 tells in prose what they have to do.
        if (SaysMust(content[start..])) return null;
        // 责任单位为甲、乙 or 责任单位 甲、乙: the noun stands in for the verb.
        if (VerbPhrases.ReadTail(names, out _) == 0 && !(FieldNouns.ReadLooseField(FieldNouns.UpToMark(content[start..])) is { Kind: FieldKind.Units } field && (field.Length > 4 || text.IsGap(start + field.Length, acrossLines: false)))) return null;
        if (ClauseReader.Read(text[start, content.Length], text.RangeOf(start > 0 && content[start - 1] == ',' ? start - 1 : start, text.Chars.Length)) is not { NeedsKnownNames: false, Odd.Count: 0, Rule: null } clause) return null;
        var single = 0;
        foreach (var unit in clause.Units.AsSpan())
        {
            var name = content[(unit.Range.Start - text.Start)..(unit.Range.End - text.Start)];
            if (!NameShapes.LooksLikeUnit(name) || WordLists.StartsWithAny(name, Foundings) || name.IndexOf("设在") > 0) return null;
            if (!unit.IsGroup) single++;
        }

        return single > 0 ? clause with { NeedsKnownNames = true } : null;
    }

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

    /// <summary>（长期坚持） at the end of a sentence, （2024年6月底） right behind a clause: a time limit in a bracket of its own.</summary>
    private static bool IsTimeLimit(ReadOnlySpan<char> words, bool endsSentence, bool isBehindClause) => endsSentence && ClauseDates.IsOngoing(words) || isBehindClause && ClauseDates.IsMember(words);

    /// <summary>A clause that lost its closing bracket ends with its paragraph.</summary>
    private static void ReadUnclosed(ClauseText text, ClauseFinds finds)
    {
        var inner = text[1, text.Chars.Length];
        var outer = text.RangeOf(0, text.Chars.Length);
        if (!AddDamaged(inner, outer, finds) && UnreadClauses.Suggests(inner.Chars.TrimEnd(")〕]】。;"))) finds.Unread.Add(outer);
    }

    /// <summary>A clause that lost its opening bracket starts behind the sentence before it.</summary>
    private static void ReadUnopened(ClauseText text, int close, ClauseFinds finds)
    {
        var start = text.Chars[..close].LastIndexOfAny("。;!") + 1;
        if (finds.Clauses is [.., var last] && last.Range.End > text.Start + start) return;
        AddDamaged(text[start, close], text.RangeOf(start, close + 1), finds);
    }

    /// <summary>Only a noun such as 责任单位： or a verb at the end makes sure that text with one bracket is a clause.</summary>
    private static bool AddDamaged(ClauseText inner, TextRange outer, ClauseFinds finds)
    {
        if (inner.Chars.Length > BracketPairs.LongestClause || !UnreadClauses.SaysSo(inner.Chars)) return false;
        if (ClauseReader.Read(inner, outer) is not { NeedsKnownNames: false, Units.Count: > 0 } clause) return false;
        finds.Clauses.Add(clause);
        finds.Unpaired.Add(outer);
        return true;
    }

    /// <summary>…（由企业自行负责），… and …（技工院校内由市教育局负责）的…: in the middle of a sentence 由 says who does a part of what the sentence speaks of.</summary>
    private static bool Explains(ReadOnlySpan<char> content, BracketPair pair)
    {
        var words = content[(pair.Open + 1)..pair.Close];
        if (content[(pair.Close + 1)..] is [] or ['。' or ';', ..] || FieldNouns.ReadField(words).Kind != FieldKind.None) return false;
        var mark = words.IndexOfAny("、,;。");
        var first = mark < 0 ? words : words[..mark];
        return first.StartsWith("由") || AgentVerbs.FindAgent(first) > 0;
    }

    /// <summary>A list without role word assigns only at the end of a sentence or of the item.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> content, int open, int close) =>
        open > 0 && Sentences.IsEnd(content[open - 1]) || (content[(close + 1)..].TrimStart("。;").IsEmpty || EndsPart(content[(close + 1)..])) && !LeadsOn(content[..open]);

    /// <summary>…（甲）；②…: the next of several points of one paragraph begins behind the bracket.</summary>
    private static bool EndsPart(ReadOnlySpan<char> behind) => behind.Length > 2 && behind[0] is ';' or '。' && Labels.Read(behind[1..]) is { Kind: LabelKind.Circled or LabelKind.ArabicParenthesis or LabelKind.ArabicDot or LabelKind.Inline };

    /// <summary>A sentence that breaks off before the bracket needs it as one of its words: 会同有关部门、（甲、乙）.</summary>
    private static bool LeadsOn(ReadOnlySpan<char> before) =>
        before is [.., '、' or '“' or '《' or '〈' or '‘'] || before.EndsWith("会同") || before.EndsWith("以及") || before.EndsWith("包括") || before.EndsWith("例如");
}
