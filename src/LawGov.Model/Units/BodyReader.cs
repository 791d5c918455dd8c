using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>Reads names of single bodies: alone, behind a place, by a form, by a place alone.</summary>
internal sealed class BodyReader(UnitIndex index)
{
    // 新疆维吾尔自治区克孜勒苏柯尔克孜自治州 has 18 characters.
    private const int LongestPlace = 20;

    // Bodies that a place's name alone, or a township's 政府, stands for.
    private const string Government = "peoples-government";
    private const string Subdistrict = "subdistrict-office";
    private const string Town = "town-government";
    private const string Zone = "zone-management-committee";

    private static readonly string[] Hosts = ["人民政府", "政府", "党工委", "党委", "委"];

    /// <summary>A name of the catalogue, alone or behind a place.</summary>
    public UnitReference? Read(ReadOnlySpan<char> text, UnitContext context, PlaceReading placeBefore)
    {
        if (text.StartsWith("中共", StringComparison.Ordinal) && text.Length > 4 && text[2] != '中') text = text[2..];
        if (index.TryFind(text, out var target)) return Unplaced(target.In(context, PlaceSource.Document), target, context, placeBefore);
        if (index.Forms.TryFindHeaded(text, out var entry, out var slot)) return ByForm(text, entry, slot, PlaceReader.OfDocument(context.Jurisdiction), context);
        var longest = Math.Min(text.Length - 1, LongestPlace);
        for (var length = 1; length <= longest; length++)
            if (index.TryFind(text[length..], out target) && index.Places.TryRead(text[..length], context.Jurisdiction, out var place)
                && Placed(text[..length], target, place, context) is { } found)
                return found;
        return ReadHosted(text, context);
    }

    /// <summary>市政府国资委, 市委大湾区办: the host between place and name says nothing new.</summary>
    private UnitReference? ReadHosted(ReadOnlySpan<char> text, UnitContext context)
    {
        foreach (var host in Hosts)
        {
            var at = text.IndexOf(host, StringComparison.Ordinal);
            if (at is < 1 or > 8 || text.Length - at - host.Length < 3) continue;
            if (index.TryFind(text[(at + host.Length)..], out var target) && index.Places.TryRead(text[..at], context.Jurisdiction, out var place)
                && Placed(text[..at], target, place, context) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>A form of name with an open slot, alone or behind a place.</summary>
    public UnitReference? ReadForm(ReadOnlySpan<char> text, UnitContext context)
    {
        if (index.Forms.TryFind(text, weak: false, out var entry, out var slot)) return ByForm(text, entry, slot, PlaceReader.OfDocument(context.Jurisdiction), context);
        var longest = Math.Min(text.Length - 3, LongestPlace);
        for (var length = 1; length <= longest; length++)
            if (index.Forms.TryFind(text[length..], weak: false, out entry, out slot) && index.Places.TryRead(text[..length], context.Jurisdiction, out var place))
                return ByForm(text, entry, slot, place, context);
        return null;
    }

    /// <summary>A department that joins several functions, alone or behind a place: 州工业商务信息化局.</summary>
    public UnitReference? ReadJointBureau(ReadOnlySpan<char> text, UnitContext context)
    {
        var place = PlaceReader.OfDocument(context.Jurisdiction);
        var start = 0;
        var functions = index.JointBureaus.Read(text);
        for (var length = 1; functions is null && length <= Math.Min(text.Length - 5, LongestPlace); length++)
            if (index.Places.TryRead(text[..length], context.Jurisdiction, out place))
            {
                start = length;
                functions = index.JointBureaus.Read(text[start..]);
            }
        if (functions is null) return null;
        var target = new UnitTarget(functions[0], text[start..].ToString(), null);
        return UnitComposer.Body(target, place, text[..start], Confidence.Medium, UnitReason.JointBureau) with
        {
            MemberIds = functions.Select(f => f.Id).Distinct().ToValueList(),
        };
    }

    /// <summary>A name that only its ending sorts: …有限公司, …医院.</summary>
    public UnitReference? ReadWeakForm(ReadOnlySpan<char> text, UnitContext context) =>
        index.Forms.TryFind(text, weak: true, out var entry, out _)
            ? UnitComposer.Named(entry.Body, index.Places.WrittenOut(text, context.Jurisdiction), PlaceReader.OfDocument(context.Jurisdiction), Confidence.Medium, UnitReason.WeakForm)
            : null;

    /// <summary>A place alone stands for its government: 科尔沁区, 陆家嘴街道, 大唐新区 (its committee).</summary>
    public UnitReference? ReadPlaceAlone(ReadOnlySpan<char> text, UnitContext context)
    {
        if (text.Length < 2 || PlaceWords.TryReadLevelWord(text, out _) || !index.Places.TryRead(text, context.Jurisdiction, out var place)) return null;
        if (place.Source != PlaceSource.Named) return null;
        var id = place.Level != AdministrativeLevel.Township ? Government : text[^1] == '道' ? Subdistrict : Town;
        if (PlaceWords.IsZone(text) && !index.Places.IsKnown(text)) id = Zone;
        if (index.Catalogue.Find(id) is not { } body) return null;
        var name = place.Name ?? text.ToString();
        name += id switch { Subdistrict => "办事处", Zone => "管理委员会", _ => "人民政府" };
        return UnitComposer.Named(body, name, place, Confidence.Medium, UnitReason.PlaceAlone);
    }

    private UnitReference Unplaced(UnitTarget target, UnitTarget found, UnitContext context, PlaceReading placeBefore)
    {
        if (target.Level == AdministrativeLevel.National)
            return UnitComposer.Body(target, PlaceReading.State, default, Confidence.High, UnitReason.Central);
        var place = placeBefore.Source != PlaceSource.None ? placeBefore with { Source = PlaceSource.Clause } : PlaceReader.OfDocument(context.Jurisdiction);
        if (target.Level is { } level && place.Level != level) place = index.Places.Above(level, context.Jurisdiction);
        if (found.Ambiguity is not null) return UnitComposer.Body(target, place, default, Confidence.Medium, UnitReason.Ambiguous);
        return place.Source == PlaceSource.Clause
            ? UnitComposer.Body(target, place, default, Confidence.Medium, UnitReason.NameInClause)
            : UnitComposer.Body(target, place, default, Confidence.High, UnitReason.Name);
    }

    private UnitReference? Placed(ReadOnlySpan<char> written, UnitTarget found, PlaceReading place, UnitContext context)
    {
        var target = found.In(context, place.Source);
        // 司法部 behind 市 is no name; 国家 before it is.
        if (target.Level == AdministrativeLevel.National && place.Level != AdministrativeLevel.National) return null;
        if (place.Level == AdministrativeLevel.Township && target.Body.Id == Government) target = Township(written, target);
        if (found.Ambiguity is not null) return UnitComposer.Body(target, place, written, Confidence.Medium, UnitReason.Ambiguous);
        return UnitComposer.Body(target, place, written, Confidence.High, place.Source == PlaceSource.LevelWord ? UnitReason.LevelName : UnitReason.PlaceName);
    }

    private UnitTarget Township(ReadOnlySpan<char> place, UnitTarget government) =>
        index.Catalogue.Find(place[^1] == '道' ? Subdistrict : Town) is { } body ? government with { Body = body } : government;

    private UnitReference ByForm(ReadOnlySpan<char> text, FormTable.Entry entry, ReadOnlySpan<char> slot, PlaceReading place, UnitContext context)
    {
        if (entry.Form.Title is { } title && index.Places.TryRead(slot, context.Jurisdiction, out var named))
            return UnitComposer.Body(new UnitTarget(entry.Body, title, null), named, slot, Confidence.High, UnitReason.Form);
        var level = place.IsWritten ? place : index.Places.TryRead(slot, context.Jurisdiction, out var inside) ? inside : place with { Level = null };
        return UnitComposer.Named(entry.Body, index.Places.WrittenOut(text, context.Jurisdiction), level, Confidence.High, UnitReason.Form);
    }
}
