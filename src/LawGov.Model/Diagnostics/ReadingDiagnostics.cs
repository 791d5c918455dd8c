namespace LawGov.Model.Diagnostics;

/// <summary>Every finding that reading a text can give, with all its wording (LG10xx text, LG12xx structure, LG13xx facts, LG14xx units).</summary>
public static class ReadingDiagnostics
{
    /// <summary>The text contains nothing but white space.</summary>
    public static DiagnosticDescriptor Empty { get; } = FindingTexts.Define("LG1001", DiagnosticSeverity.Error);

    /// <summary>The text is longer than the limit; the rest was not read.</summary>
    public static DiagnosticDescriptor TooLong { get; } = FindingTexts.Define("LG1002", DiagnosticSeverity.Error);

    /// <summary>Characters that no text contains: NUL, lone surrogates, replacement characters.</summary>
    public static DiagnosticDescriptor BrokenCharacters { get; } = FindingTexts.Define("LG1003", DiagnosticSeverity.Warning);

    /// <summary>The text is the source of a web page, which LawGov.Readers reads.</summary>
    public static DiagnosticDescriptor WebPage { get; } = FindingTexts.Define("LG1004", DiagnosticSeverity.Warning);

    /// <summary>The text came without line breaks and was cut at its labels.</summary>
    public static DiagnosticDescriptor LostLineBreaks { get; } = FindingTexts.Define("LG1101", DiagnosticSeverity.Info);

    /// <summary>No division or item was found.</summary>
    public static DiagnosticDescriptor NoStructure { get; } = FindingTexts.Define("LG1201", DiagnosticSeverity.Warning);

    /// <summary>A table cell fits no column.</summary>
    public static DiagnosticDescriptor UnplacedCell { get; } = FindingTexts.Define("LG1203", DiagnosticSeverity.Warning);

    /// <summary>The numbers of divisions or items leave one out.</summary>
    public static DiagnosticDescriptor NumberingGap { get; } = FindingTexts.Define("LG1205", DiagnosticSeverity.Warning);

    /// <summary>The cells of a row that a page printed over several lines cannot be told apart for sure.</summary>
    public static DiagnosticDescriptor UnsureRow { get; } = FindingTexts.Define("LG1206", DiagnosticSeverity.Warning);

    /// <summary>Remains of a web page were left out.</summary>
    public static DiagnosticDescriptor LeftOut { get; } = FindingTexts.Define("LG1204", DiagnosticSeverity.Info);

    /// <summary>A damaged document number was restored.</summary>
    public static DiagnosticDescriptor NumberRestored { get; } = FindingTexts.Define("LG1301", DiagnosticSeverity.Info);

    /// <summary>A date without 年月日 was read the only way the calendar allows.</summary>
    public static DiagnosticDescriptor DateRestored { get; } = FindingTexts.Define("LG1302", DiagnosticSeverity.Info);

    /// <summary>A date without 年月日 can be read in more than one way.</summary>
    public static DiagnosticDescriptor DateAmbiguous { get; } = FindingTexts.Define("LG1303", DiagnosticSeverity.Warning);

    /// <summary>No title was found.</summary>
    public static DiagnosticDescriptor NoTitle { get; } = FindingTexts.Define("LG1304", DiagnosticSeverity.Warning);

    /// <summary>A title mark was never closed.</summary>
    public static DiagnosticDescriptor UnclosedTitle { get; } = FindingTexts.Define("LG1305", DiagnosticSeverity.Warning);

    /// <summary>A bracket that looks like a unit clause was not understood.</summary>
    public static DiagnosticDescriptor UnreadClause { get; } = FindingTexts.Define("LG1306", DiagnosticSeverity.Warning);

    /// <summary>A rule that the document states for its later clauses.</summary>
    public static DiagnosticDescriptor RuleInForce { get; } = FindingTexts.Define("LG1307", DiagnosticSeverity.Info);

    /// <summary>A clause has lost one of its brackets.</summary>
    public static DiagnosticDescriptor UnpairedClause { get; } = FindingTexts.Define("LG1308", DiagnosticSeverity.Warning);

    /// <summary>A deadline names no year and the document gives none.</summary>
    public static DiagnosticDescriptor DeadlineWithoutYear { get; } = FindingTexts.Define("LG1309", DiagnosticSeverity.Warning);

    /// <summary>An item names no unit, though most of those beside it do.</summary>
    public static DiagnosticDescriptor ItemWithoutUnits { get; } = FindingTexts.Define("LG1310", DiagnosticSeverity.Warning);

    /// <summary>Something in a unit clause stands where a name should and is none.</summary>
    public static DiagnosticDescriptor NoName { get; } = FindingTexts.Define("LG1311", DiagnosticSeverity.Warning);

    /// <summary>A date lies outside the years in which dates are expected.</summary>
    public static DiagnosticDescriptor DateOutOfBounds { get; } = FindingTexts.Define("LG1312", DiagnosticSeverity.Warning);

    /// <summary>A clause says that a unit is not settled yet.</summary>
    public static DiagnosticDescriptor OpenUnit { get; } = FindingTexts.Define("LG1313", DiagnosticSeverity.Info);

    /// <summary>A plan names no issuer.</summary>
    public static DiagnosticDescriptor NoIssuer { get; } = FindingTexts.Define("LG1320", DiagnosticSeverity.Info);

    /// <summary>A plan names no place.</summary>
    public static DiagnosticDescriptor NoPlace { get; } = FindingTexts.Define("LG1321", DiagnosticSeverity.Info);

    /// <summary>A plan has no task.</summary>
    public static DiagnosticDescriptor NoTask { get; } = FindingTexts.Define("LG1322", DiagnosticSeverity.Warning);

    /// <summary>A report assigns units.</summary>
    public static DiagnosticDescriptor ReportAssigns { get; } = FindingTexts.Define("LG1323", DiagnosticSeverity.Warning);

    /// <summary>A unit is not in the catalogue.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = FindingTexts.Define("LG1401", DiagnosticSeverity.Warning);

    /// <summary>A unit is not in the catalogue, but a similar name is.</summary>
    public static DiagnosticDescriptor UnknownUnitWithSuggestion { get; } = FindingTexts.Define("LG1402", DiagnosticSeverity.Warning);

    /// <summary>A name is that of one known unit followed by that of another.</summary>
    public static DiagnosticDescriptor UnitsRunTogether { get; } = FindingTexts.Define("LG1403", DiagnosticSeverity.Warning);

    /// <summary>Whether a finding says that a unit is not in the catalogue, with or without a guess at what was meant.</summary>
    internal static bool IsOfUnknownUnit(string code) => code == UnknownUnit.Code || code == UnknownUnitWithSuggestion.Code || code == UnitsRunTogether.Code;

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Empty, TooLong, BrokenCharacters, WebPage, LostLineBreaks, NoStructure, UnplacedCell, LeftOut, NumberingGap, UnsureRow, NumberRestored, DateRestored,
        DateAmbiguous, NoTitle, UnclosedTitle, UnreadClause, RuleInForce, UnpairedClause, DeadlineWithoutYear, ItemWithoutUnits, NoName, DateOutOfBounds, OpenUnit, NoIssuer, NoPlace, NoTask, ReportAssigns, UnknownUnit, UnknownUnitWithSuggestion, UnitsRunTogether,
    ];
}
