namespace LawGov.Model.Units;

/// <summary>
/// A written form with one open slot, for names that carry a place or a proper name inside or in front:
/// <c>国家税务总局*税务局</c>, <c>*海关</c>.
/// </summary>
/// <param name="Pattern">Fixed text with exactly one <c>*</c>, which stands for 1 to 14 Chinese characters or letters.</param>
/// <param name="Title">When given, the slot contains a place and the body's full name is that place followed by this title; when null the name as written is the full name.</param>
/// <param name="IsWeak">Whether the form only sorts a name by its ending (公司, 医院) and is tried when nothing else fits.</param>
public sealed record UnitForm(string Pattern, string? Title, bool IsWeak);
