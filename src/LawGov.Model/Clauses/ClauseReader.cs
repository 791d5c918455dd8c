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
    public static UnitClause? Read(ClauseText text, TextRange outer)
    {
        if (text.Chars.Length < 2 || Explanations.IsExplanation(text.Chars) || PartsOfTask.AreAllOf(text.Chars)) return null;
        var tokens = new ClauseTokens();
        try
        {
            ClauseTokenizer.Read(text, ref tokens);
            return Build(text, outer, tokens.Words);
        }
        finally
        {
            tokens.Dispose();
        }
    }

    /// <summary>Reads a list of names that all have <paramref name="role"/>, such as a cell of a table; verbs and nouns inside overrule it.</summary>
    /// <param name="text">The list.</param>
    /// <param name="role">The role.</param>
    /// <param name="isCell">Each name may have a paragraph of its own; no margin cut the lines.</param>
    /// <param name="namesPersons">Persons may stand behind the names.</param>
    public static UnitClause ReadList(ClauseText text, AssignmentRole role, bool isCell = false, bool namesPersons = false)
    {
        var range = text.RangeOf(0, text.Chars.Length);
        var tokens = new ClauseTokens();
        try
        {
            tokens.Add(new ClauseToken(ClauseTokenKind.Noun, range with { End = range.Start }) { Field = FieldKind.Units, Role = role });
            ClauseTokenizer.Read(text, ref tokens, isCell, namesPersons);
            return Build(text, range, tokens.Words) ?? new UnitClause(range, [], 0, [], [], null, false, false);
        }
        finally
        {
            tokens.Dispose();
        }
    }

    private static UnitClause? Build(ClauseText text, TextRange outer, ReadOnlySpan<ClauseToken> tokens)
    {
        var hasField = false;
        var hasDeadlineField = false;
        var hasVerb = false;
        var hasPlainVerb = false;
        foreach (ref readonly var token in tokens)
        {
            hasField |= token is { Kind: ClauseTokenKind.Noun, Field: FieldKind.Units };
            hasDeadlineField |= token is { Kind: ClauseTokenKind.Noun, Field: FieldKind.Deadline };
            hasVerb |= token.Kind is ClauseTokenKind.Verb or ClauseTokenKind.Joint;
            // 任务分工： says as much as a verb alone does; 企业负责生产，政府负责监管 may be prose.
            hasPlainVerb |= token is { Kind: ClauseTokenKind.Verb, HasObject: false } or { Kind: ClauseTokenKind.Joint } or { Kind: ClauseTokenKind.Noun };
        }

        var rule = RuleOf(tokens);
        var isBare = !hasField && !hasVerb && !hasDeadlineField && rule is null;
        if (isBare && Explanations.IsShortExplanation(text.Chars)) return null;

        var odd = FindOdd(text, tokens, hasPlainVerb ? NameShape.Each : NameShape.Likely, out var names);
        var isOdd = odd.Count * NamesToOneOdd > names;
        // A sentence in brackets is odd from end to end; a noun makes sure that it is none.
        if (isOdd && names - odd.Count < odd.Count && !hasField) return null;
        if (!isOdd) odd = [];
        var deadlines = RangesOf(tokens, ClauseTokenKind.Date);
        var nobody = RangesOf(tokens, ClauseTokenKind.Nobody);
        if (names == odd.Count && rule is null && (!hasField || names > 0 || nobody.Count == 0) && (deadlines.Count == 0 || !hasDeadlineField)) return null;
        var units = names == odd.Count ? [] : ReadUnits(text, tokens, names - odd.Count, odd);
        return new UnitClause(outer, units, CountBeforeComma(tokens), deadlines, odd, rule, isBare || isOdd && !hasField || hasVerb && !hasPlainVerb, isBare) { HasDeadlineField = hasDeadlineField, Nobody = nobody };
    }

    /// <summary>The units of all phrases; what is odd is left out.</summary>
    private static ValueList<UnitMention> ReadUnits(ClauseText text, ReadOnlySpan<ClauseToken> tokens, int count, ValueList<TextRange> odd)
    {
        var units = new UnitMention[count];
        var found = 0;
        foreach (var phrase in new ClauseGrammar(tokens))
        {
            var index = 0;
            for (var at = phrase.First; at < phrase.End; at++)
            {
                if (tokens[at].Kind != ClauseTokenKind.Name) continue;
                var role = phrase.RoleOf(index++);
                var range = tokens[at].Range;
                if (odd.AsSpan().Contains(range)) continue;
                var name = text.Chars[(range.Start - text.Start)..(range.End - text.Start)];
                units[found] = new UnitMention(range, role, GroupNames.IsGroup(name) || LeansOnGroup(text, units.AsSpan(0, found), range, name));
                found++;
            }
        }

        return new ValueList<UnitMention>(units);
    }

    /// <summary>Behind 责任单位： every name is a unit; elsewhere it has to look like one.</summary>
    private static ValueList<TextRange> FindOdd(ClauseText text, ReadOnlySpan<ClauseToken> tokens, NameShape least, out int names)
    {
        names = 0;
        List<TextRange>? odd = null;
        foreach (ref readonly var token in tokens)
        {
            if (token is { Kind: ClauseTokenKind.Noun, Field: FieldKind.Units }) least = NameShape.Possible;
            if (token.Kind != ClauseTokenKind.Name) continue;
            names++;
            if (token.Shape < least && !(least == NameShape.Each && IsBesideItsLike(text, tokens, token))) (odd ??= []).Add(token.Range);
        }

        return odd is null ? [] : odd.ToValueList();
    }

    /// <summary>县科技馆、县青少年宫负责: beside a name of the same level, what begins with that level is a name too, whatever it ends in.</summary>
    private static bool IsBesideItsLike(ClauseText text, ReadOnlySpan<ClauseToken> tokens, ClauseToken odd)
    {
        var name = text.Chars[(odd.Range.Start - text.Start)..(odd.Range.End - text.Start)];
        if (!NameShapes.BeginsWithLevel(name)) return false;
        foreach (ref readonly var token in tokens)
            if (token is { Kind: ClauseTokenKind.Name, Shape: NameShape.Likely } && text.Chars[token.Range.Start - text.Start] == name[0]) return true;
        return false;
    }

    private static RuleMention? RuleOf(ReadOnlySpan<ClauseToken> tokens)
    {
        var stated = -1;
        var others = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Rule is not null && stated < 0) stated = i;
            if (tokens[i] is { Kind: ClauseTokenKind.Rule, Rule: null }) others = i;
        }

        return stated < 0 ? null : new RuleMention(tokens[stated].Rule!.Value, tokens[stated].Range, others > stated ? tokens[others].Role : null);
    }

    private static int CountBeforeComma(ReadOnlySpan<ClauseToken> tokens)
    {
        var names = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token is { Kind: ClauseTokenKind.Separator, Mark: ',' }) return names;
            if (token.Kind == ClauseTokenKind.Name) names++;
        }

        return 0;
    }

    private static ValueList<TextRange> RangesOf(ReadOnlySpan<ClauseToken> tokens, ClauseTokenKind kind)
    {
        List<TextRange>? found = null;
        foreach (ref readonly var token in tokens)
            if (token.Kind == kind) (found ??= []).Add(token.Range);
        return found is null ? [] : found.ToValueList();
    }

    /// <summary>各级党校、行政学院: the second name stands under the 各级 of the first.</summary>
    private static bool LeansOnGroup(ClauseText text, ReadOnlySpan<UnitMention> units, TextRange range, ReadOnlySpan<char> name)
    {
        if (units is not [.., { IsGroup: true } before] || before.Range.End + 1 != range.Start) return false;
        var above = text.Chars[(before.Range.Start - text.Start)..(before.Range.End - text.Start)];
        // 各街道办事处、镇人民政府: the 各 applies to both.
        return above.StartsWith("各级") && !NameConjunctions.HasPlace(name) || above[0] == '各' && name is "镇人民政府" or "乡镇人民政府" or "镇政府" or "县人民政府" or "区人民政府" or "县政府" or "区政府";
    }
}
