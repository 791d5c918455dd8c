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
    private bool _hasDeadlineField;

    /// <summary>The noun of the field stands alone on its line, its names on lines of their own below.</summary>
    private bool _isList;

    /// <summary>Names that do not look like a unit's, where nothing says that names follow.</summary>
    private int _strange;

    /// <summary>From this pending name on the units were introduced by 会同: they help. -1 when none was.</summary>
    private int _together = -1;

    /// <summary>So many pending names stand under the field's noun and before its last comma: 责任单位：甲，乙落实, where the verb speaks of 乙 alone.</summary>
    private int _fieldNames;

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
        return reader.Finish(content, outer);
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
        foreach (var member in new ClauseMembers(_text.Slice(range.Start, range.End)))
        {
            ReadMember(new TextRange(range.Start + member.Start, range.Start + member.End));
            if (member.Separator == ',' && _beforeComma < 0) _beforeComma = _units.Count + _pending.Count;
            if (member.Separator == ',' && _field.Kind == FieldKind.Units && !_hasVerb) _fieldNames = _pending.Count;
            if (member.Separator is ';' or '。' && _field.Kind is FieldKind.Deadline or FieldKind.Other) _field = default;
        }
    }

    private void ReadMember(TextRange range)
    {
        var member = _text.Slice(range.Start, range.End);
        if (DocumentRules.Read(member) is { } kind)
        {
            _rule ??= new RuleMention(kind, range, null);
            return;
        }

        if (DocumentRules.ReadRest(member, out var others))
        {
            if (_rule is { } stated) _rule = stated with { Others = others };
            return;
        }

        if (member is "下同" or "以下同" or "下同略" or "以下均同") return;
        var field = RoleNouns.ReadField(member);
        if (field.Kind == FieldKind.None && _field.Kind is not (FieldKind.Deadline or FieldKind.Other)) field = RoleNouns.ReadLooseField(member);
        if (field.Length > 0)
        {
            if (field.Kind != FieldKind.None) EnterField(field);
            range = range with { Start = range.Start + field.Length };
            _isList = range.Start > 0 && !range.IsEmpty && _text.IsGap(range.Start, acrossLines: true) && !_text.IsGap(range.Start, acrossLines: false);
            member = member[field.Length..];
            if (member.IsEmpty) return;
        }

        if (_field.Kind == FieldKind.Deadline || ClauseDeadlines.IsMember(member)) _deadlines.Add(range);
        else if (_field.Kind == FieldKind.Other || IsScore(member) || ClauseDeadlines.IsSchedule(member)) return;
        else ReadNames(range, UnitShapes.StripRemark(member));
    }

    private void EnterField(Field field)
    {
        Flush(_field.Kind == FieldKind.Units ? _field.Role : AssignmentRole.Responsible);
        _hasField |= field.Kind == FieldKind.Units;
        _hasDeadlineField |= field.Kind == FieldKind.Deadline;
        _field = field;
    }

    private void ReadNames(TextRange range, ReadOnlySpan<char> member)
    {
        // 甲牵头乙配合: the mark between them is lost.
        while (RoleVerbs.FindInner(member) is var cut and > 0)
        {
            ReadPhrase(range with { End = range.Start + cut }, member[..cut]);
            range = range with { Start = range.Start + cut };
            member = member[cut..];
        }

        ReadPhrase(range, member);
    }

    /// <summary>Reads names up to their verb, if they have one.</summary>
    private void ReadPhrase(TextRange range, ReadOnlySpan<char> member)
    {
        if (RoleVerbs.ReadBracketed(member, out var ownRole) is var bracket and > 0)
        {
            // 甲(牵头)、乙: the role is that of the one name.
            Flush(_field.Kind == FieldKind.Units ? _field.Role : AssignmentRole.Responsible);
            AddNames(range.Start, member[..^bracket]);
            _hasVerb = true;
            Flush(ownRole);
            return;
        }

        var tail = RoleVerbs.ReadPredicate(member, out var role);
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
        if (together >= 0)
        {
            AddNames(start, StripEtc(name[..together]));
            if (_together < 0) _together = _pending.Count;
            start += together + 2;
            name = name[(together + 2)..];
            _hasVerb = true;
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
            if (UnitJoints.FindSpace(_text, start, joint > 0 ? name[..joint] : name, _isList) is var space and > 0) (joint, length) = (space, 0);
            var first = joint > 0 ? StripEtc(name[..joint]) : name;
            // Behind 责任单位： every name is a unit; elsewhere it has to look like one.
            if (!UnitShapes.LooksLikeUnit(first) && !(_hasField && UnitJoints.MayBeName(first))) _strange++;
            _pending.Add(new TextRange(start, start + first.Length));
            if (joint <= 0) return;
            start += joint + length;
            name = name[(joint + length)..];
        }
    }

    private void Flush(AssignmentRole role)
    {
        for (var i = 0; i < _pending.Count; i++)
        {
            var name = _text.Slice(_pending[i].Start, _pending[i].End);
            var own = _together >= 0 && i >= _together ? AssignmentRole.Cooperating : i < _fieldNames && role != AssignmentRole.Lead ? _field.Role : role;
            _units.Add(new UnitMention(_pending[i], own, UnitShapes.IsGroup(name) || LeansOnGroup(_pending[i], name)));
        }

        _pending.Clear();
        _fieldNames = 0;
        _together = -1;
    }

    /// <summary>各级党校、行政学院: the second name stands under the 各级 of the first.</summary>
    private readonly bool LeansOnGroup(TextRange range, ReadOnlySpan<char> name)
    {
        if (_units.Count == 0) return false;
        var before = _units[^1];
        if (!before.IsGroup || before.Range.End + 1 != range.Start) return false;
        var above = _text.Slice(before.Range.Start, before.Range.End);
        // 各市、县人民政府: the 各 holds for both.
        return above.StartsWith("各级") && !UnitJoints.HasPlace(name) || above[0] == '各' && name is "县人民政府" or "区人民政府" or "县政府" or "区政府" or "县级政府" or "镇人民政府" or "乡镇人民政府" or "镇政府";
    }

    private UnitClause? Finish(ReadOnlySpan<char> content, TextRange outer)
    {
        var isBare = !_hasField && !_hasVerb && !_hasDeadlineField && _rule is null;
        Flush(_field.Kind == FieldKind.Units ? _field.Role : AssignmentRole.Responsible);
        if (_units.Count == 0 && _rule is null && (_deadlines.Count == 0 || !_hasDeadlineField)) return null;
        if (isBare && UnitShapes.IsShortExplanation(content)) return null;
        // One odd name among many is a body with an odd name; a sentence in brackets is odd from end to end.
        if (_strange * 3 > _units.Count) return null;
        ApplyPosition();
        return new UnitClause(outer, _units, _deadlines, _rule, isBare);
    }

    /// <summary>Lead by position, where no noun or verb has named a lead.</summary>
    private readonly void ApplyPosition()
    {
        var rules = _rule is { } own ? _rules.With(own) : _rules;
        if (rules == default || _units.Exists(u => u.Role == AssignmentRole.Lead)) return;
        var leads = rules.UnitsBeforeCommaLead ? Math.Max(0, _beforeComma) : rules.FirstUnitLeads ? 1 : 0;
        if (leads == 0) return;
        for (var i = 0; i < _units.Count; i++)
            if (_units[i].Role == AssignmentRole.Responsible) _units[i] = _units[i] with { Role = i < leads ? AssignmentRole.Lead : rules.Others ?? AssignmentRole.Responsible };
    }

    private static ReadOnlySpan<char> StripEtc(ReadOnlySpan<char> name)
    {
        name = RoleVerbs.StripAdverbs(name);
        return name.EndsWith("等") ? name[..^1] : name;
    }

    /// <summary>1分: a score some tables put in front.</summary>
    private static bool IsScore(ReadOnlySpan<char> member) => member.Length <= 5 && member[^1] == '分' && char.IsAsciiDigit(member[0]);
}
