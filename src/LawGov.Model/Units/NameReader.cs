using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>
/// Reads one normalised name. The rules are tried from the surest to the loosest; the first that applies decides:
/// <list type="number">
/// <item>collective phrase of the catalogue: 各街镇</item>
/// <item>second names in brackets: 区委组织部(区委编办)</item>
/// <item>name of the catalogue: 司法部, 公安分局; behind a level word or place: 市司法局, 闵行区政府</item>
/// <item>examples and a group: 浦东新区政府等相关区县政府; collective phrase built of words: 市政府相关部门</item>
/// <item>form of name: 国家税务总局通辽市税务局, 青浦海关</item>
/// <item>two names in one: 市政府有关部门及各县区人民政府</item>
/// <item>the issuing agency and its offices: 本局, 注册处; offices of a named unit: 市公安局出入境管理局</item>
/// <item>a place alone: 科尔沁区; a name that only its ending sorts: …有限公司</item>
/// </list>
/// </summary>
internal sealed class NameReader(UnitIndex index)
{
    private readonly BodyReader _bodies = new(index);
    private readonly PhraseReader _phrases = new(index);
    private readonly OfficeReader _offices = new(index);

    /// <summary>What the name means; never null.</summary>
    /// <param name="text">Normalised name.</param>
    /// <param name="context">The document.</param>
    /// <param name="placeBefore">Place of the name before it in the clause; default when there is none.</param>
    public UnitReference Read(ReadOnlySpan<char> text, UnitContext context, PlaceReading placeBefore)
    {
        if (text.IsEmpty) return UnitComposer.Unknown("", UnitReason.Empty);
        return TryRead(text, context, placeBefore, joins: true) ?? UnitComposer.Unknown(text.ToString(), UnitReason.Unknown);
    }

    private UnitReference? TryRead(ReadOnlySpan<char> text, UnitContext context, PlaceReading placeBefore, bool joins) => text.IsEmpty ? null :
        _phrases.ReadWhole(text, context)
        ?? _offices.ReadOwn(text, context)
        ?? ReadBrackets(text, context, placeBefore)
        ?? _bodies.Read(text, context, placeBefore)
        ?? (joins ? ReadExamples(text, context, placeBefore) : null)
        ?? _phrases.ReadBuilt(text, context)
        ?? _bodies.ReadForm(text, context)
        ?? _bodies.ReadJointBureau(text, context)
        ?? (joins ? ReadJoined(text, context, placeBefore) : null)
        ?? ReadNested(text, context, placeBefore)
        ?? _bodies.ReadPlaceAlone(text, context)
        ?? _bodies.ReadWeakForm(text, context)
        ?? _offices.ReadOwnForm(text, context)
        ?? OfficeReader.ReadForm(text, context)
        ?? _phrases.ReadSystem(text, context);

    /// <summary>区委组织部(区委编办): the unit before the bracket is meant, those inside are its second names.</summary>
    private UnitReference? ReadBrackets(ReadOnlySpan<char> text, UnitContext context, PlaceReading placeBefore)
    {
        if (text[^1] != ')' || index.TryFind(text, out _)) return null;
        var open = text.IndexOf('(');
        if (open < 2) return null;
        var unit = TryRead(text[..open], context, placeBefore, joins: false);
        if (unit is null or { Confidence: < Confidence.Medium } or { IsGroup: true }) return null;
        var plates = new List<string>();
        var inside = text[(open + 1)..^1];
        foreach (var range in inside.SplitAny('、', ',', ';', '('))
        {
            var plate = inside[range].Trim(')');
            if (plate.IsEmpty) continue;
            if (_bodies.Read(plate, context, placeBefore) is { BodyId: { } id } && id != unit.BodyId && !plates.Contains(id)) plates.Add(id);
        }
        return unit with { PlateIds = plates.ToValueList() };
    }

    /// <summary>A、B等C: the group C, for which A and B are examples; 财政部等: 财政部 and others.</summary>
    private UnitReference? ReadExamples(ReadOnlySpan<char> text, UnitContext context, PlaceReading placeBefore)
    {
        var at = text.IndexOf('等');
        if (at < 2) return null;
        var left = TryRead(text[..at], context, placeBefore, joins: false);
        if (left is null or { Confidence: < Confidence.Medium }) return null;
        var right = PhraseReader.WithoutConjunction(text[(at + 1)..]);
        if (right.IsEmpty) return left;
        var group = TryRead(right, context, default, joins: true);
        if (group is not { IsGroup: true })
        {
            if (!PhraseReader.IsBareNoun(right)) return null;
            group = _phrases.Relevant(right, context);
        }
        return group is null ? null : group with
        {
            CanonicalName = _phrases.Group("", text, context, Confidence.High, UnitReason.None).CanonicalName,
            MemberIds = left.BodyId is { } id ? [id] : [],
            Confidence = Confidence.Medium,
            Reason = UnitReason.Examples,
        };
    }

    /// <summary>A和B, A及B, A会同B: two names in one; 会同 leaves A in charge.</summary>
    private UnitReference? ReadJoined(ReadOnlySpan<char> text, UnitContext context, PlaceReading placeBefore)
    {
        for (var at = 2; at < text.Length - 1; at++)
        {
            var conjunction = PhraseReader.ConjunctionAt(text, at);
            if (conjunction == 0) continue;
            if (TryRead(text[..at], context, placeBefore, joins: false) is not { Confidence: >= Confidence.Medium } left) continue;
            if (TryRead(text[(at + conjunction)..], context, default, joins: true) is not { Confidence: >= Confidence.Medium } right) continue;
            if (PhraseReader.LeavesFirstInCharge(text, at)) return left with { Confidence = Confidence.Medium, Reason = UnitReason.Joined };
            var first = left.IsGroup || !right.IsGroup ? left : right;
            return first with
            {
                CanonicalName = _phrases.Group("", text, context, Confidence.High, UnitReason.None).CanonicalName,
                MemberIds = Ids(left, right),
                Confidence = Confidence.Medium,
                Reason = UnitReason.Joined,
            };
        }
        return null;
    }

    /// <summary>市公安局出入境管理局, 省住建厅建管处: the part is meant, the unit before it is the one it belongs to.</summary>
    private UnitReference? ReadNested(ReadOnlySpan<char> text, UnitContext context, PlaceReading placeBefore)
    {
        for (var at = text.Length - 2; at >= 3; at--)
        {
            var part = text[at..];
            var isOffice = OfficeReader.IsOfficeName(part);
            var isBranch = OfficeReader.IsBranchName(part);
            var isBody = index.TryFind(part, out var target);
            if (!isOffice && !isBranch && !isBody) continue;
            if (_bodies.Read(text[..at], context, placeBefore) is not { BodyId: not null } unit) continue;
            if (isBody) return unit with { BodyId = target.Body.Id, Kind = target.Body.Kind, CanonicalName = unit.CanonicalName + part.ToString(), Confidence = Confidence.Medium, Reason = UnitReason.Compound };
            return isBranch
                ? unit with { CanonicalName = unit.CanonicalName + part.ToString(), Confidence = Confidence.Medium, Reason = UnitReason.Nested }
                : UnitComposer.InternalOffice(unit.CanonicalName, part, new(unit.Place, unit.Level, PlaceSource.None), Confidence.Medium, UnitReason.Nested);
        }
        return null;
    }

    private static ValueList<string> Ids(UnitReference left, UnitReference right) =>
        new[] { left.BodyId, right.BodyId }.OfType<string>().Concat(left.MemberIds).Concat(right.MemberIds).Distinct().ToValueList();
}
