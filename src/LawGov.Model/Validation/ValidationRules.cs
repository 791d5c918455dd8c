using LawGov.Model.Diagnostics;
using static LawGov.Model.Diagnostics.DiagnosticSeverity;

namespace LawGov.Model.Validation;

/// <summary>
/// Every rule; the wording stands in findings-en.json and findings-zh.json (LG1xxx shared with reading, LG50xx document, LG51xx tasks, LG52xx units, LG53xx deadlines and targets, LG54xx citations, clauses and
/// annexes, LG55xx divisions and numbering). docs/validation.md shows an example of each.
/// </summary>
public static class ValidationRules
{
    /// <summary>The document has no title.</summary>
    public static DiagnosticDescriptor NoTitle => ReadingDiagnostics.NoTitle;

    /// <summary>The document has no number.</summary>
    public static DiagnosticDescriptor NoDocumentNumber { get; } = FindingTexts.Define("LG5002", Info);

    /// <summary>The document has no date.</summary>
    public static DiagnosticDescriptor NoDate { get; } = FindingTexts.Define("LG5003", Info);

    /// <summary>No authority issues the document.</summary>
    public static DiagnosticDescriptor NoIssuer => ReadingDiagnostics.NoIssuer;

    /// <summary>A part of the document number is impossible.</summary>
    public static DiagnosticDescriptor NumberMalformed { get; } = FindingTexts.Define("LG5005", Error);

    /// <summary>The document number departs from its official form.</summary>
    public static DiagnosticDescriptor NumberOutOfForm { get; } = FindingTexts.Define("LG5006", Warning);

    /// <summary>Number and signature name different years.</summary>
    public static DiagnosticDescriptor NumberYearUnlikeSignature { get; } = FindingTexts.Define("LG5007", Warning);

    /// <summary>Published before it was signed.</summary>
    public static DiagnosticDescriptor SignedAfterPublication { get; } = FindingTexts.Define("LG5008", Error);

    /// <summary>Published much later than the law allows for open information.</summary>
    public static DiagnosticDescriptor PublishedLate { get; } = FindingTexts.Define("LG5009", Info);

    /// <summary>Signed when the period it plans for was over.</summary>
    public static DiagnosticDescriptor SignedAfterPeriod { get; } = FindingTexts.Define("LG5010", Warning);

    /// <summary>Signed in a later year than its period begins.</summary>
    public static DiagnosticDescriptor SignedAfterPeriodStart { get; } = FindingTexts.Define("LG5011", Info);

    /// <summary>Two places name different periods for the same document.</summary>
    public static DiagnosticDescriptor TitlePeriodUnlike { get; } = FindingTexts.Define("LG5012", Warning);

    /// <summary>The document writes its own title in several ways.</summary>
    public static DiagnosticDescriptor OwnTitleVariants { get; } = FindingTexts.Define("LG5013", Info);

    /// <summary>Own number and a cited one are easily taken for each other.</summary>
    public static DiagnosticDescriptor NumberLikeCited { get; } = FindingTexts.Define("LG5014", Info);

    /// <summary>The index table has the field 索引号 without a value.</summary>
    public static DiagnosticDescriptor IndexNumberEmpty { get; } = FindingTexts.Define("LG5015", Info);

    /// <summary>A task names no unit where others do.</summary>
    public static DiagnosticDescriptor TaskWithoutUnit { get; } = FindingTexts.Define("LG5101", Warning);

    /// <summary>The whole document assigns nothing.</summary>
    public static DiagnosticDescriptor NothingAssigned { get; } = FindingTexts.Define("LG5102", Info);

    /// <summary>An item between assigned items names no unit.</summary>
    public static DiagnosticDescriptor ItemWithoutUnit => ReadingDiagnostics.ItemWithoutUnits;

    /// <summary>A task names only collectives whose members are known: all departments, all enforcement bodies.</summary>
    public static DiagnosticDescriptor OnlyGroups { get; } = FindingTexts.Define("LG5104", Info);

    /// <summary>A task names only collectives that leave open who is meant: the departments concerned.</summary>
    public static DiagnosticDescriptor OnlyOpenGroups { get; } = FindingTexts.Define("LG5112", Warning);

    /// <summary>Collectives are in charge while single bodies only help.</summary>
    public static DiagnosticDescriptor GroupsInCharge { get; } = FindingTexts.Define("LG5105", Info);

    /// <summary>A task has more than one lead.</summary>
    public static DiagnosticDescriptor SeveralLeads { get; } = FindingTexts.Define("LG5106", Info);

    /// <summary>A unit stands twice in a task.</summary>
    public static DiagnosticDescriptor UnitTwice { get; } = FindingTexts.Define("LG5107", Warning);

    /// <summary>A unit has two roles in a task.</summary>
    public static DiagnosticDescriptor UnitInTwoRoles { get; } = FindingTexts.Define("LG5108", Warning);

    /// <summary>The text of a task does not end like a sentence.</summary>
    public static DiagnosticDescriptor TaskTextUnfinished { get; } = FindingTexts.Define("LG5109", Info);

    /// <summary>A task has no text.</summary>
    public static DiagnosticDescriptor TaskTextEmpty { get; } = FindingTexts.Define("LG5110", Error);

    /// <summary>Two tasks have the same path.</summary>
    public static DiagnosticDescriptor PathRepeated { get; } = FindingTexts.Define("LG5111", Error);

    /// <summary>A unit is not in the catalogue.</summary>
    public static DiagnosticDescriptor UnknownUnit => ReadingDiagnostics.UnknownUnit;

    /// <summary>A unit belongs to another place.</summary>
    public static DiagnosticDescriptor UnitOfOtherPlace { get; } = FindingTexts.Define("LG5202", Warning);

    /// <summary>A unit stands above the document.</summary>
    public static DiagnosticDescriptor UnitOfHigherLevel { get; } = FindingTexts.Define("LG5203", Info);

    /// <summary>A body was gone at the date.</summary>
    public static DiagnosticDescriptor UnitDissolved { get; } = FindingTexts.Define("LG5204", Warning);

    /// <summary>A body did not exist yet at the date.</summary>
    public static DiagnosticDescriptor UnitNotYetFounded { get; } = FindingTexts.Define("LG5205", Warning);

    /// <summary>One body under several names.</summary>
    public static DiagnosticDescriptor UnitNamedVariously { get; } = FindingTexts.Define("LG5206", Info);

    /// <summary>A name leaves out the level word that the others carry.</summary>
    public static DiagnosticDescriptor UnitWithoutLevelWord { get; } = FindingTexts.Define("LG5207", Info);

    /// <summary>A deadline that no calendar has.</summary>
    public static DiagnosticDescriptor DeadlineImpossible { get; } = FindingTexts.Define("LG5301", Error);

    /// <summary>A deadline behind the plan's period.</summary>
    public static DiagnosticDescriptor DeadlineAfterPeriod { get; } = FindingTexts.Define("LG5302", Warning);

    /// <summary>A deadline before the plan's period.</summary>
    public static DiagnosticDescriptor DeadlineBeforePeriod { get; } = FindingTexts.Define("LG5303", Warning);

    /// <summary>A deadline that had passed at the signature.</summary>
    public static DiagnosticDescriptor DeadlineBeforeSignature { get; } = FindingTexts.Define("LG5304", Warning);

    /// <summary>A share above one hundred percent.</summary>
    public static DiagnosticDescriptor ShareAboveHundred { get; } = FindingTexts.Define("LG5305", Warning);

    /// <summary>A target without a sensible value or unit.</summary>
    public static DiagnosticDescriptor TargetMalformed { get; } = FindingTexts.Define("LG5306", Error);

    /// <summary>《 without 》 or the other way round.</summary>
    public static DiagnosticDescriptor TitleMarksUnbalanced => ReadingDiagnostics.UnclosedTitle;

    /// <summary>The bracket of a unit clause is not closed.</summary>
    public static DiagnosticDescriptor ClauseNotClosed => ReadingDiagnostics.UnpairedClause;

    /// <summary>The bracket of a unit clause opens and closes with different signs.</summary>
    public static DiagnosticDescriptor ClauseBracketsMixed { get; } = FindingTexts.Define("LG5403", Info);

    /// <summary>A cited outline had run out before the plan began.</summary>
    public static DiagnosticDescriptor OutlineExpired { get; } = FindingTexts.Define("LG5404", Warning);

    /// <summary>A cited outline begins only after the plan.</summary>
    public static DiagnosticDescriptor OutlineOfLaterPeriod { get; } = FindingTexts.Define("LG5405", Info);

    /// <summary>The hyphen between the years of a cited title is lost.</summary>
    public static DiagnosticDescriptor CitedYearsRunTogether { get; } = FindingTexts.Define("LG5406", Info);

    /// <summary>An announced annex does not follow.</summary>
    public static DiagnosticDescriptor AnnexMissing { get; } = FindingTexts.Define("LG5407", Warning);

    /// <summary>An annex is announced under another title than it bears.</summary>
    public static DiagnosticDescriptor AnnexNamedDifferently { get; } = FindingTexts.Define("LG5408", Info);

    /// <summary>Numbers are left out.</summary>
    public static DiagnosticDescriptor NumberGap => ReadingDiagnostics.NumberingGap;

    /// <summary>A number comes twice.</summary>
    public static DiagnosticDescriptor NumberRepeated { get; } = FindingTexts.Define("LG5502", Warning);

    /// <summary>Numbers step back.</summary>
    public static DiagnosticDescriptor NumberStepBack { get; } = FindingTexts.Define("LG5503", Warning);

    /// <summary>A division contains nothing.</summary>
    public static DiagnosticDescriptor EmptyPart { get; } = FindingTexts.Define("LG5504", Warning);

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        // Shared with reading.
        NumberGap, NoTitle, TitleMarksUnbalanced, ClauseNotClosed, ItemWithoutUnit, NoIssuer, UnknownUnit,
        NoDocumentNumber, NoDate, NumberMalformed, NumberOutOfForm, NumberYearUnlikeSignature, SignedAfterPublication, PublishedLate,
        SignedAfterPeriod, SignedAfterPeriodStart, TitlePeriodUnlike, OwnTitleVariants, NumberLikeCited, IndexNumberEmpty,
        TaskWithoutUnit, NothingAssigned, OnlyGroups, GroupsInCharge, SeveralLeads, UnitTwice, UnitInTwoRoles, TaskTextUnfinished, TaskTextEmpty, PathRepeated, OnlyOpenGroups,
        UnitOfOtherPlace, UnitOfHigherLevel, UnitDissolved, UnitNotYetFounded, UnitNamedVariously, UnitWithoutLevelWord,
        DeadlineImpossible, DeadlineAfterPeriod, DeadlineBeforePeriod, DeadlineBeforeSignature, ShareAboveHundred, TargetMalformed,
        ClauseBracketsMixed, OutlineExpired, OutlineOfLaterPeriod, CitedYearsRunTogether, AnnexMissing, AnnexNamedDifferently,
        NumberRepeated, NumberStepBack, EmptyPart,
    ];
}
