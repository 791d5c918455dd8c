using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Cuts a clause into its words.</summary>
internal ref struct ClauseTokenizer
{
    private readonly ClauseText _text;
    private readonly ref ClauseTokens _tokens;

    /// <summary>What the field contains that the reader stands in.</summary>
    private FieldKind _inside;

    /// <summary>The field contains persons, alone or beside their units.</summary>
    private bool _namesPersons;

    /// <summary>What units among the persons of the field do.</summary>
    private AssignmentRole _roleBeside;

    /// <summary>The noun of the field stands alone on its line, its names on lines of their own below.</summary>
    private bool _isList;

    /// <summary>The member before ended with the object of a verb, which 、 goes on: 负责清理河道、补植树木.</summary>
    private bool _isObjectOpen;

    /// <summary>由 stands before the names of the clause: each verb of doing says who does the task.</summary>
    private bool _isBehindAgent;

    /// <summary>The text is a cell: each name may have a paragraph of its own.</summary>
    private readonly bool _isCell;

    private ClauseTokenizer(ClauseText text, ref ClauseTokens tokens, bool isCell)
    {
        _text = text;
        _isCell = isCell;
        _tokens = ref tokens;
    }

    /// <summary>Adds the words of <paramref name="text"/>, the inside of a clause, to <paramref name="tokens"/>.</summary>
    public static void Read(ClauseText text, ref ClauseTokens tokens, bool isCell = false, bool namesPersons = false)
    {
        var tokenizer = new ClauseTokenizer(text, ref tokens, isCell) { _namesPersons = namesPersons };
        foreach (var member in new ClauseMembers(text.Chars))
        {
            var start = member.Start;
            for (; SpacedNouns.Find(text, start, member.End) is var next and > 0; start = next) tokenizer.ReadMember(start, next);
            tokenizer.ReadMember(start, member.End);
            tokenizer._isObjectOpen &= member.Separator == '、';
            tokenizer.Add(new ClauseToken(ClauseTokenKind.Separator, text.RangeOf(member.End, member.End)) { Mark = member.Separator });
            if (member.Separator is ';' or '。' && tokenizer._inside is FieldKind.Deadline or FieldKind.Other && !tokenizer._namesPersons) tokenizer._inside = FieldKind.None;
        }

        SharedNouns.Apply(text, ref tokens);
    }

    private readonly void Add(ClauseToken token) => _tokens.Add(token);

    private void ReadMember(int start, int end)
    {
        var member = _text.Chars[start..end];
        // 县水利局(第一责任单位为牵头单位,下同): the rule stands in brackets behind the last name.
        if (Brackets.WithoutLast(member).Length is var bare and > 0 && bare < member.Length && RuleSentences.Find(member, bare, out var from, out var to) is { } bracketed)
        {
            ReadField(start, start + bare);
            Add(new ClauseToken(ClauseTokenKind.Rule, _text.RangeOf(start + from, start + to)) { Rule = bracketed });
            return;
        }

        var range = _text.RangeOf(start, end);
        if (RuleSentences.Read(member) is { } rule) Add(new ClauseToken(ClauseTokenKind.Rule, range) { Rule = rule });
        else if (RuleSentences.ReadRest(member, out var others)) Add(new ClauseToken(ClauseTokenKind.Rule, range) { Role = others });
        else if (member is "下同" or "以下同" or "下同略" or "以下均同" || _isObjectOpen && VerbPhrases.ReadTail(member, out _) == 0 && !NameShapes.LooksLikeUnit(member)) Add(new ClauseToken(ClauseTokenKind.Remark, range));
        else ReadField(start, end);
    }

    private void ReadField(int start, int end)
    {
        var member = _text.Chars[start..end];
        var noun = ReadNoun(member, start);
        start += noun;
        if (start == end) return;
        member = member[noun..];
        var range = _text.RangeOf(start, end);
        if ((noun == 0 || _inside == FieldKind.Units) && NameShapes.IsNobody(member))
        {
            if (_inside == FieldKind.Units) Add(new ClauseToken(ClauseTokenKind.Nobody, range));
            return;
        }

        if (_inside == FieldKind.Other && _namesPersons && PersonNames.IsUnit(member))
        {
            Add(new ClauseToken(ClauseTokenKind.Noun, range with { End = range.Start }) { Field = FieldKind.Units, Role = _roleBeside });
            ReadPhrases(start, member);
        }
        else if (noun > 0 && _inside == FieldKind.Other) Add(new ClauseToken(ClauseTokenKind.Remark, range));
        else if (_inside == FieldKind.Deadline || ClauseDates.IsMember(member)) Add(new ClauseToken(ClauseTokenKind.Date, range));
        else if (_inside == FieldKind.Other || Explanations.IsScore(member) || Explanations.IsScope(member) || ClauseDates.IsSchedule(member)) Add(new ClauseToken(ClauseTokenKind.Remark, range));
        else ReadPhrases(start, NameShapes.StripRemark(member));
    }

    /// <summary>Length of the noun at the start of a member.</summary>
    private int ReadNoun(ReadOnlySpan<char> member, int start)
    {
        var field = FieldNouns.ReadField(member);
        if (field.Kind == FieldKind.None && _inside != FieldKind.Deadline) field = FieldNouns.ReadLooseField(member);
        // 适用范围：各片区，责任单位甲: only a colon ends a field that contains something else.
        if (_inside == FieldKind.Other && field is { Kind: not FieldKind.Other, Length: > 0 } && member[field.Length - 1] != ':') field = default;
        if (field.Length == 0) return 0;
        var end = start + field.Length;
        Add(new ClauseToken(ClauseTokenKind.Noun, _text.RangeOf(start, end)) { Field = field.Kind, Role = field.Role });
        if (field.Kind != FieldKind.None) (_inside, _namesPersons, _roleBeside) = (field.Kind, field.NamesPersons, field.Role);
        _isList = field.Length < member.Length && _text.IsGap(end, acrossLines: true) && !_text.IsGap(end, acrossLines: false);
        return field.Length;
    }

    private void ReadPhrases(int start, ReadOnlySpan<char> member)
    {
        var end = start + member.Length;
        var time = JoinedTimes.LengthAtEnd(member);
        if (time > 0) member = member[..^(time + 1)];
        // 甲牵头乙配合: the mark between them is lost.
        while (VerbPhrases.FindInner(member) is var cut and > 0)
        {
            ReadPhrase(start, member[..cut]);
            start += cut;
            member = member[cut..];
        }

        ReadPhrase(start, member);
        if (time > 0) Add(new ClauseToken(ClauseTokenKind.Date, _text.RangeOf(end - time, end)));
    }

    /// <summary>Reads names up to their verb, if they have one.</summary>
    private void ReadPhrase(int start, ReadOnlySpan<char> member)
    {
        var end = start + member.Length;
        if (VerbPhrases.ReadBracketed(member, out var ownRole) is var bracket and > 0)
        {
            // 甲(牵头)、乙: the role is that of the one name.
            var names = AddNames(start, member[..^bracket]);
            Add(new ClauseToken(ClauseTokenKind.Verb, _text.RangeOf(end - bracket, end)) { Role = ownRole, Reach = names });
            return;
        }

        var tail = VerbPhrases.ReadPredicate(member, out var role);
        if (tail == 0 && (start == 0 || _isBehindAgent || _inside == FieldKind.Units || _tokens.HasVerb || _tokens.HasVagueNoun)) tail = AgentVerbs.Read(member, _isBehindAgent, out role);
        _isBehindAgent |= member[0] == '由';
        // 甲牵头；乙负责属地管理: beside another phrase, or behind 职责划分：, the verb may have an object.
        var hasObject = _isObjectOpen = DividedWork.Extend(member, _tokens.HasVerb || _tokens.HasVagueNoun, _text.Chars[start..], ref tail, ref role);
        var name = VerbPhrases.StripEtc(member[..^tail]);
        if (name.StartsWith("由") && name.Length > 2)
        {
            name = name[1..];
            start++;
        }

        // 企业内由市司法局负责: what stands before 由 is a case, and no name.
        var agent = AgentVerbs.FindAgent(name);
        if (agent > 0)
        {
            Add(new ClauseToken(ClauseTokenKind.Remark, _text.RangeOf(start, start + agent)));
            start += agent + 1;
            name = name[(agent + 1)..];
        }

        if (JoinedBodies.Find(name, out var length) is var together and >= 0)
        {
            var behind = together + length;
            AddNames(start, VerbPhrases.StripEtc(name[..together]));
            Add(new ClauseToken(ClauseTokenKind.Joint, _text.RangeOf(start + together, start + behind)));
            start += behind;
            name = name[behind..];
        }

        AddNames(start, name);
        if (tail > 0) Add(new ClauseToken(ClauseTokenKind.Verb, _text.RangeOf(end - tail, end)) { Role = role, HasObject = hasObject });
    }

    private readonly int AddNames(int start, ReadOnlySpan<char> name) => NameTokens.Add(_text, ref _tokens, start, name, new NameSurroundings(_isCell, _isList, _namesPersons));
}
