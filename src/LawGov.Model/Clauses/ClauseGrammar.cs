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
internal ref struct ClauseGrammar(ReadOnlySpan<ClauseToken> tokens)
{
    private readonly ReadOnlySpan<ClauseToken> _tokens = tokens;
    private int _at;
    private int _field = -1;
    private bool _hasVerb;

    /// <summary>The phrase that <see cref="MoveNext"/> has read; those under a noun take its role where no verb says another.</summary>
    public ClausePhrase Current { get; private set; }

    public readonly ClauseGrammar GetEnumerator() => this;

    /// <summary>Goes to the next phrase with a name in it.</summary>
    public bool MoveNext()
    {
        while (_at < _tokens.Length)
        {
            if (IsField(_tokens[_at]))
            {
                _field = _at++;
                continue;
            }

            Current = ReadPhrase();
            _hasVerb |= Current.HasVerb || Current.With < Current.Names;
            if (Current.Names > 0) return true;
        }

        return false;
    }

    private static bool IsField(in ClauseToken token) => token is { Kind: ClauseTokenKind.Noun, Field: not FieldKind.None };

    /// <summary>Reads names up to their verb, the next noun or the end.</summary>
    private ClausePhrase ReadPhrase()
    {
        var first = _at;
        var names = 0;
        var with = int.MaxValue;
        var underNoun = 0;
        var verb = -1;
        var (semicolon, before) = (-1, 0);
        var isUnderUnits = _field >= 0 && _tokens[_field].Field == FieldKind.Units;
        for (; _at < _tokens.Length && verb < 0 && !IsField(_tokens[_at]); _at++)
        {
            switch (_tokens[_at].Kind)
            {
                case ClauseTokenKind.Verb:
                    verb = _at;
                    break;
                case ClauseTokenKind.Name:
                    names++;
                    break;
                case ClauseTokenKind.Joint:
                    with = Math.Min(with, names);
                    break;
                case ClauseTokenKind.Separator when _tokens[_at].Mark is ';' or '。' && names > 0:
                    (semicolon, before) = (_at, names);
                    break;
                case ClauseTokenKind.Separator when (isUnderUnits || _field < 0) && !_hasVerb && with == int.MaxValue && _tokens[_at].Mark == ',':
                    underNoun = names;
                    break;
            }
        }

        // 甲；乙配合: what stands before a semicolon has no part in the verb behind, unless that says that all are responsible.
        if (verb >= 0 && semicolon >= 0 && _tokens[verb].Role is not (AssignmentRole.Responsible or AssignmentRole.SeparatelyResponsible))
        {
            (_at, names, verb, underNoun) = (semicolon + 1, before, -1, 0);
            if (with >= names) with = int.MaxValue;
        }

        // 甲，乙配合: whoever helps helps those before the comma; 甲，乙负责 are all responsible.
        if (!isUnderUnits && (verb < 0 || _tokens[verb].Role is not (AssignmentRole.Cooperating or AssignmentRole.Participating))) underNoun = 0;
        var noun = isUnderUnits && _tokens[_field].Role is { } role ? role : AssignmentRole.Responsible;
        return new ClausePhrase(first, _at, names, noun, verb >= 0, verb < 0 ? null : _tokens[verb].Role, verb < 0 ? 0 : _tokens[verb].Reach, with, underNoun);
    }
}
