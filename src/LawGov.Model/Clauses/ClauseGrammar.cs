namespace LawGov.Model.Clauses;

/// <summary>The grammar of unit clauses. Its forms A to K are those of docs/grammar/unit-clauses.md.</summary>
/// <remarks>
/// <code>
/// clause  = { field | phrase | rule | date | remark | separator }
/// field   = noun { phrase }                           A 责任单位：甲、乙     B 牵头单位：甲；配合单位：乙     D 责任单位：甲牵头；乙落实
/// phrase  = names [ verb ]                            C 甲牵头，乙配合       E 甲、乙按职责分工负责          G 甲、乙
///         | names 会同 names [ verb ]                 E 甲会同乙负责
///         | names name role-in-brackets               C 甲、乙(牵头)
/// names   = name { ( separator | date | remark ) name }
/// </code>
/// A rule (F 列第一位者为牵头单位) and a date (H 10月底前完成) may stand anywhere; neither ends a phrase.
/// </remarks>
/// <param name="tokens">The words of the clause.</param>
internal ref struct ClauseGrammar(List<ClauseToken> tokens)
{
    private int _at;

    /// <summary>The phrases of a clause, in order; those under a noun take its role where no verb says another.</summary>
    public static List<ClausePhrase> ReadPhrases(List<ClauseToken> tokens)
    {
        var phrases = new List<ClausePhrase>();
        var grammar = new ClauseGrammar(tokens);
        ClauseToken? field = null;
        var hasVerb = false;
        while (grammar._at < tokens.Count)
        {
            if (IsField(tokens[grammar._at]))
            {
                field = tokens[grammar._at++];
                continue;
            }

            var phrase = grammar.ReadPhrase(field, hasVerb);
            hasVerb |= phrase.Verb is not null || phrase.With < phrase.Names;
            if (phrase.Names > 0) phrases.Add(phrase);
        }

        return phrases;
    }

    private static bool IsField(ClauseToken token) => token is { Kind: ClauseTokenKind.Noun, Field: not FieldKind.None };

    /// <summary>Reads names up to their verb, the next noun or the end.</summary>
    private ClausePhrase ReadPhrase(ClauseToken? field, bool hasVerb)
    {
        var first = _at;
        var names = 0;
        var with = int.MaxValue;
        var underNoun = 0;
        ClauseToken? verb = null;
        for (; _at < tokens.Count && verb is null && !IsField(tokens[_at]); _at++)
        {
            switch (tokens[_at].Kind)
            {
                case ClauseTokenKind.Verb:
                    verb = tokens[_at];
                    break;
                case ClauseTokenKind.Name:
                    names++;
                    break;
                case ClauseTokenKind.Joint:
                    with = Math.Min(with, names);
                    break;
                case ClauseTokenKind.Separator when tokens[_at].Mark == ',' && field is { Field: FieldKind.Units } && !hasVerb && with == int.MaxValue:
                    underNoun = names;
                    break;
            }
        }

        var noun = field is { Field: FieldKind.Units, Role: { } role } ? role : AssignmentRole.Responsible;
        return new ClausePhrase(first, _at, names, noun, verb, with, underNoun);
    }
}
