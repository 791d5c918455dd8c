using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Extracting;

/// <summary>Reads the inside of one clause: members between separators, each a name, a field, a verb, a deadline or a rule.</summary>
internal ref struct UnitClauseReader
{
    private readonly CompactText _text;
    private readonly ClauseRules _rules;
    private readonly List<UnitMention> _units = [];
    private readonly List<TextRange> _deadlines = [];

    /// <summary>Names whose role is still to come.</summary>
    private readonly List<TextRange> _pending = [];

    private RuleMention? _rule;
    private Field _field;
    private bool _hasVerb;
    private bool _hasField;
    private bool _isRefused;

    /// <summary>How many names stood before the first comma; -1 until a comma came.</summary>
    private int _beforeComma = -1;

    private UnitClauseReader(CompactText text, ClauseRules rules)
    {
        _text = text;
        _rules = rules;
    }

    /// <summary>Reads a clause; null when the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inner">The clause without its brackets.</param>
    /// <param name="outer">The clause with its brackets.</param>
    /// <param name="rules">Rules in force.</param>
    public static UnitClause? Read(CompactText text, TextRange inner, TextRange outer, ClauseRules rules)
    {
        var content = text.Slice(inner.Start, inner.End);
        if (content.Length < 2 || UnitShapes.IsExplanation(content)) return null;
        var reader = new UnitClauseReader(text, rules);
        reader.ReadMembers(inner);
        return reader.Finish(outer);
    }

    /// <summary>Reads a list of names that all have <paramref name="role"/>; role verbs inside overrule it.</summary>
    public static UnitClause ReadList(CompactText text, TextRange range, AssignmentRole role)
    {
        var reader = new UnitClauseReader(text, default) { _field = new Field(FieldKind.Units, role, 0), _hasField = true };
        reader.ReadMembers(range);
        reader.Flush(role);
        return new UnitClause(range, reader._units, reader._deadlines, null, false);
    }

    private void ReadMembers(TextRange range)
    {
        var content = _text.Slice(range.Start, range.End);
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            var c = i < content.Length ? content[i] : ';';
            if (Brackets.IsOpening(c)) depth++;
            else if (Brackets.IsClosing(c)) depth = Math.Max(0, depth - 1);
            else if ((depth == 0 || i == content.Length) && c is '、' or ',' or ';' or '。' or '\t')
            {
                ReadMember(new TextRange(range.Start + start, range.Start + i));
                if (c == ',' && _beforeComma < 0) _beforeComma = _units.Count + _pending.Count;
                if (c is ';' or '。' && _field.Kind is FieldKind.Deadline or FieldKind.Other) _field = default;
                start = i + 1;
            }
        }
    }

    private void ReadMember(TextRange range)
    {
        var member = _text.Slice(range.Start, range.End);
        if (member.IsEmpty) return;
        if (DocumentRules.Read(member) is { } kind)
        {
            _rule ??= new RuleMention(kind, range);
            return;
        }

        if (member is "下同" or "以下同" or "下同略") return;
        var field = RoleNouns.ReadField(member);
        if (field.Kind != FieldKind.None)
        {
            EnterField(field);
            range = range with { Start = range.Start + field.Length };
            member = member[field.Length..];
            if (member.IsEmpty) return;
        }

        if (_field.Kind == FieldKind.Deadline || DeadlineReader.IsDeadlineMember(member)) _deadlines.Add(range);
        else if (_field.Kind == FieldKind.Other || IsScore(member)) return;
        else ReadNames(range, member);
    }

    private void EnterField(Field field)
    {
        if (field.Kind == FieldKind.Units)
        {
            Flush(_field.Kind == FieldKind.Units ? _field.Role : AssignmentRole.Responsible);
            _hasField = true;
        }

        _field = field;
    }

    private void ReadNames(TextRange range, ReadOnlySpan<char> member)
    {
        var tail = RoleVerbs.ReadTail(member, out var role);
        var name = StripEtc(member[..^tail]);
        if (tail == 0 && _pending.Count > 0 && RoleVerbs.StripAdverbs(name).IsEmpty) return;
        var start = range.Start;
        if (name.StartsWith("由") && name.Length > 3)
        {
            name = name[1..];
            start++;
        }

        // 甲会同乙负责: the first is in charge, the second helps.
        var together = name.IndexOf("会同");
        if (together > 0)
        {
            AddNames(start, StripEtc(name[..together]));
            Flush(tail > 0 ? role : AssignmentRole.Responsible);
            AddNames(start + together + 2, name[(together + 2)..]);
            Flush(AssignmentRole.Cooperating);
            _hasVerb = true;
            return;
        }

        AddNames(start, name);
        if (tail == 0) return;
        _hasVerb = true;
        Flush(role);
    }

    /// <summary>Adds the names in <paramref name="name"/>, which 和 or 及 may join.</summary>
    private void AddNames(int start, ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var joint = UnitJoints.Find(name, out var length);
            var first = joint > 0 ? StripEtc(name[..joint]) : name;
            // Behind 责任单位： every name is a unit; elsewhere it has to look like one.
            if (!UnitShapes.LooksLikeUnit(first) && !(_hasField && UnitJoints.MayBeName(first))) _isRefused = true;
            _pending.Add(new TextRange(start, start + first.Length));
            if (joint <= 0) return;
            start += joint + length;
            name = name[(joint + length)..];
        }
    }

    private void Flush(AssignmentRole role)
    {
        foreach (var range in _pending)
        {
            var name = _text.Slice(range.Start, range.End);
            _units.Add(new UnitMention(range, role, UnitShapes.IsGroup(name) || LeansOnGroup(range, name)));
        }

        _pending.Clear();
    }

    /// <summary>各级党校、行政学院: the second name stands under the 各级 of the first.</summary>
    private readonly bool LeansOnGroup(TextRange range, ReadOnlySpan<char> name)
    {
        if (_units.Count == 0) return false;
        var before = _units[^1];
        return before.IsGroup && before.Range.End + 1 == range.Start && _text.Slice(before.Range.Start, before.Range.End).StartsWith("各级") && !UnitJoints.HasPlace(name);
    }

    private UnitClause? Finish(TextRange outer)
    {
        var isBare = !_hasField && !_hasVerb && _rule is null;
        Flush(_field.Kind == FieldKind.Units ? _field.Role : AssignmentRole.Responsible);
        if (_units.Count == 0 && (_deadlines.Count == 0 || !_hasField && !isBare) && _rule is null) return null;
        if (_isRefused || _units.Count == 0 && isBare) return null;
        ApplyPosition();
        return new UnitClause(outer, _units, _deadlines, _rule, isBare);
    }

    /// <summary>Lead by position, where no noun or verb has named a lead.</summary>
    private readonly void ApplyPosition()
    {
        var first = _rules.FirstUnitLeads || _rule?.Kind == DocumentRuleKind.FirstUnitLeads;
        var comma = _rules.UnitsBeforeCommaLead || _rule?.Kind == DocumentRuleKind.UnitsBeforeCommaLead;
        if (!first && !comma || _units.Exists(u => u.Role == AssignmentRole.Lead)) return;
        var leads = comma && _beforeComma > 0 ? _beforeComma : 1;
        for (var i = 0; i < leads && i < _units.Count; i++) _units[i] = _units[i] with { Role = AssignmentRole.Lead };
    }

    private static ReadOnlySpan<char> StripEtc(ReadOnlySpan<char> name)
    {
        name = RoleVerbs.StripAdverbs(name);
        return name.EndsWith("等") ? name[..^1] : name;
    }

    /// <summary>1分: a score some tables put in front.</summary>
    private static bool IsScore(ReadOnlySpan<char> member) => member.Length <= 5 && member[^1] == '分' && char.IsAsciiDigit(member[0]);
}
