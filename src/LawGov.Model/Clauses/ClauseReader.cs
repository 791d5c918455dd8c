using LawGov.Model.Lexicon;

namespace LawGov.Model.Clauses;

/// <summary>Reads a text as a unit clause: words, phrases, units with their roles.</summary>
internal static class ClauseReader
{
    /// <summary>Of so many names one may be odd and still be taken for the name of a body.</summary>
    private const int NamesToOneOdd = 3;

    /// <summary>Reads the inside of a clause; null when the text is none.</summary>
    /// <param name="text">The clause without its brackets.</param>
    /// <param name="outer">The clause with its brackets.</param>
    public static UnitClause? Read(ClauseText text, TextRange outer) =>
        text.Chars.Length < 2 || Explanations.IsExplanation(text.Chars) ? null : Build(text, outer, ClauseTokenizer.Read(text));

    /// <summary>Reads a list of names that all have <paramref name="role"/>, such as a cell of a table; verbs and nouns inside overrule it.</summary>
    public static UnitClause ReadList(ClauseText text, AssignmentRole role)
    {
        var range = text.RangeOf(0, text.Chars.Length);
        var tokens = ClauseTokenizer.Read(text);
        tokens.Insert(0, new ClauseToken(ClauseTokenKind.Noun, range with { End = range.Start }) { Field = FieldKind.Units, Role = role });
        return Build(text, range, tokens) ?? new UnitClause(range, [], 0, [], [], null, false, false);
    }

    private static UnitClause? Build(ClauseText text, TextRange outer, List<ClauseToken> tokens)
    {
        var hasField = tokens.Exists(t => t is { Kind: ClauseTokenKind.Noun, Field: FieldKind.Units });
        var hasDeadlineField = tokens.Exists(t => t is { Kind: ClauseTokenKind.Noun, Field: FieldKind.Deadline });
        var hasVerb = tokens.Exists(t => t.Kind is ClauseTokenKind.Verb or ClauseTokenKind.Joint);
        var rule = RuleOf(tokens);
        var isBare = !hasField && !hasVerb && !hasDeadlineField && rule is null;
        if (isBare && Explanations.IsShortExplanation(text.Chars)) return null;

        var odd = FindOdd(tokens, out var names);
        var isOdd = odd.Count * NamesToOneOdd > names;
        // A sentence in brackets is odd from end to end; a noun makes sure that it is none.
        if (isOdd && names - odd.Count < odd.Count && !hasField) return null;
        if (!isOdd) odd.Clear();
        var deadlines = RangesOf(tokens, ClauseTokenKind.Date);
        if (names == odd.Count && rule is null && (deadlines.Count == 0 || !hasDeadlineField)) return null;
        var units = names == odd.Count ? [] : ReadUnits(text, tokens, odd);
        return new UnitClause(outer, units, CountBeforeComma(tokens), deadlines, odd.ToValueList(), rule, isBare || isOdd && !hasField, isBare);
    }

    /// <summary>The units of all phrases; what is odd is left out.</summary>
    private static ValueList<UnitMention> ReadUnits(ClauseText text, List<ClauseToken> tokens, List<TextRange> odd)
    {
        var units = new List<UnitMention>();
        foreach (var phrase in ClauseGrammar.ReadPhrases(tokens))
        {
            var index = 0;
            for (var at = phrase.First; at < phrase.End; at++)
            {
                if (tokens[at].Kind != ClauseTokenKind.Name) continue;
                var role = phrase.RoleOf(index++);
                var range = tokens[at].Range;
                if (odd.Contains(range)) continue;
                var name = text.Chars[(range.Start - text.Start)..(range.End - text.Start)];
                units.Add(new UnitMention(range, role, GroupNames.IsGroup(name) || LeansOnGroup(text, units, range, name)));
            }
        }

        return units.ToValueList();
    }

    /// <summary>Behind 责任单位： every name is a unit; elsewhere it has to look like one.</summary>
    private static List<TextRange> FindOdd(List<ClauseToken> tokens, out int names)
    {
        names = 0;
        var odd = new List<TextRange>();
        var least = NameShape.Likely;
        foreach (var token in tokens)
        {
            if (token is { Kind: ClauseTokenKind.Noun, Field: FieldKind.Units }) least = NameShape.Possible;
            if (token.Kind != ClauseTokenKind.Name) continue;
            names++;
            if (token.Shape < least) odd.Add(token.Range);
        }

        return odd;
    }

    private static RuleMention? RuleOf(List<ClauseToken> tokens)
    {
        var at = tokens.FindIndex(t => t.Rule is not null);
        if (at < 0) return null;
        var others = tokens.FindLastIndex(t => t.Kind == ClauseTokenKind.Rule && t.Rule is null);
        return new RuleMention(tokens[at].Rule!.Value, tokens[at].Range, others > at ? tokens[others].Role : null);
    }

    private static int CountBeforeComma(List<ClauseToken> tokens)
    {
        var names = 0;
        foreach (var token in tokens)
        {
            if (token is { Kind: ClauseTokenKind.Separator, Mark: ',' }) return names;
            if (token.Kind == ClauseTokenKind.Name) names++;
        }

        return 0;
    }

    private static ValueList<TextRange> RangesOf(List<ClauseToken> tokens, ClauseTokenKind kind)
    {
        List<TextRange>? found = null;
        foreach (var token in tokens)
            if (token.Kind == kind) (found ??= []).Add(token.Range);
        return found is null ? [] : found.ToValueList();
    }

    /// <summary>各级党校、行政学院: the second name stands under the 各级 of the first.</summary>
    private static bool LeansOnGroup(ClauseText text, List<UnitMention> units, TextRange range, ReadOnlySpan<char> name)
    {
        if (units is not [.., { IsGroup: true } before] || before.Range.End + 1 != range.Start) return false;
        var above = text.Chars[(before.Range.Start - text.Start)..(before.Range.End - text.Start)];
        // 各市、县人民政府: the 各 holds for both.
        return above.StartsWith("各级") && !NameJoints.HasPlace(name) || above[0] == '各' && name is "县人民政府" or "区人民政府" or "县政府" or "区政府" or "县级政府" or "镇人民政府" or "乡镇人民政府" or "镇政府";
    }
}
