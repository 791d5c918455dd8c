namespace LawGov.Model.Units;

/// <summary>The rules a reading may rest on, as <see cref="UnitReference.Reason"/> says them.</summary>
internal static class Reasons
{
    public const string Name = "name in the catalogue, place of the document";
    public const string NameInClause = "name in the catalogue, place of the unit before it";
    public const string LevelName = "level word and name in the catalogue";
    public const string PlaceName = "place and name in the catalogue";
    public const string Central = "central body in the catalogue";
    public const string Ambiguous = "name shared by several bodies, decided by the catalogue's rule";
    public const string Form = "form of name in the catalogue";
    public const string WeakForm = "sorted by the ending of its name";
    public const string Phrase = "collective phrase in the catalogue";
    public const string BuiltPhrase = "collective phrase built of known words";
    public const string JointBureau = "department that joins known functions";
    public const string Joined = "several units written as one";
    public const string Examples = "units named as examples of a group (等)";
    public const string Nested = "branch or office of a known unit";
    public const string Compound = "known unit behind another known unit";
    public const string Office = "internal office of the issuing agency";
    public const string OfficeForm = "form of an internal office, agency unknown";
    public const string Self = "the issuing agency itself";
    public const string PlaceAlone = "a place named for its government";
    public const string BareSeries = "place whose ending the next name of the series carries";
    public const string Empty = "empty name";
    public const string TooLong = "too long for a name";
    public const string Unknown = "not in the catalogue";
}
