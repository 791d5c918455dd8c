using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Finds the clauses that assign units in the text of an item.</summary>
/// <remarks>
/// In brackets of any kind all forms of docs/grammar/unit-clauses.md; outside of brackets <c>责任单位：甲</c> on a line of its own, several fields in a row.
/// </remarks>
internal static class ClauseFinder
{
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
