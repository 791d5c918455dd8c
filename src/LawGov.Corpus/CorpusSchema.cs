using LawGov.Corpus.Storage;
using static LawGov.Corpus.CorpusColumnType;

namespace LawGov.Corpus;

/// <summary>The tables of a run with their columns.</summary>
/// <remarks>Within a <see cref="Version"/> columns are only added at the end. Thread-safe.</remarks>
public static class CorpusSchema
{
    /// <summary>Version of the tables.</summary>
    public const int Version = ParquetTableWriter.SchemaVersion;

    /// <summary>All tables in their order.</summary>
    public static IReadOnlyList<CorpusTable> Tables { get; } =
    [
        Of(CorpusTables.Documents, "documents",
            ("title", Text, "Title"), ("kind", Text, "Kind of document (文种), as DocumentKind"), ("number", Text, "Document number (发文字号)"),
            ("issuers", Text, "Issuers, separated by ；"), ("place", Text, "Place of the issuer, from the province down"), ("level", Text, "Level, as AdministrativeLevel"),
            ("signed_on", Date, "Date of signature (成文日期)"), ("published_on", Date, "Date of publication (发布日期)"),
            ("period_start", Integer, "First year the document speaks of"), ("period_end", Integer, "Last year"),
            ("year", Integer, "Year of signature, else of publication, else the first year it speaks of"),
            ("sections", Integer, "Headings of all depths"), ("tasks", Integer, "Tasks"), ("assignments", Integer, "Units of all tasks"),
            ("findings", Integer, "Findings of reading and validation"), ("outline", Text, "Outline chosen for coverage"),
            ("relevance", Text, "Whether it answers the outline, as RelevanceVerdict"), ("articles_covered", Integer, "Articles of the outline taken up"),
            ("citation_id", Text, "Id by which citations name this document"), ("format", Text, "Format of the file, as SourceFormat"),
            ("characters", Integer, "Length of the text in UTF-16 units"), ("bytes", Integer, "Size of the file"), ("error", Text, "Why the file could not be read; empty when it was"),
            ("division_code", Text, "Division code (行政区划代码) of the place; empty where the gazetteer does not know it")),
        Of(CorpusTables.Tasks, "tasks",
            ("path", Text, "Path of the task, unique in its document"), ("title", Text, "Title"), ("text", Text, "Text"), ("part", Text, "Path of its part"),
            ("section", Text, "Path of its section"), ("article", Integer, "Article of the outline it carries out first; empty for a local item"),
            ("likelihood", Number, "How likely it has a counterpart in the outline, 0 to 1"), ("start", Integer, "Where it starts in the text"), ("length", Integer, "How long it is")),
        Of(CorpusTables.Assignments, "assignments",
            ("path", Text, "Path of the task"), ("unit", Text, "Unit as written"), ("canonical", Text, "Full name with its place"), ("body", Text, "Id of the body in the catalogue"),
            ("role", Text, "Role, as AssignmentRole"), ("is_group", Flag, "Whether it is a collective phrase"), ("start", Integer, "Where it stands"), ("length", Integer, "How long it is")),
        Of(CorpusTables.Deadlines, "deadlines",
            ("path", Text, "Path of the task or section"), ("kind", Text, "Deadline or duty, as ScheduleEntryKind"), ("words", Text, "As written"), ("date", Date, "Last day; empty when none is given"),
            ("recurrence", Text, "How often it recurs, as DeadlineRecurrence"), ("units", Text, "Who answers, separated by ；"), ("start", Integer, "Where it stands"), ("length", Integer, "How long it is")),
        Of(CorpusTables.Targets, "targets",
            ("path", Text, "Path of the task"), ("words", Text, "As written"), ("value", Number, "The number"), ("unit", Text, "Its unit of measure"),
            ("comparison", Text, "At least, at most, exactly, as Comparison"), ("start", Integer, "Where it stands"), ("length", Integer, "How long it is")),
        Of(CorpusTables.Citations, "citations",
            ("cited_id", Text, "The document named: citation_id of its row in documents, when it is part of the collection"), ("title", Text, "Title as written"), ("number", Text, "Document number"),
            ("relation", Text, "How the document stands to it, as CitationRelation"), ("is_basis", Flag, "Whether it is named as the basis"), ("mentions", Integer, "How often it is named")),
        Of(CorpusTables.Coverage, "coverage",
            ("outline", Text, "Id of the outline"), ("article", Integer, "Number of the article"), ("status", Text, "As CoverageStatus"), ("score", Number, "0 to 1"),
            ("items", Integer, "Items that carry it out")),
        Of(CorpusTables.Points, "points",
            ("outline", Text, "Id of the outline"), ("article", Integer, "Number of the article"), ("point", Text, "Id of the point"), ("status", Text, "As CoverageStatus"),
            ("path", Text, "Path of the item that speaks most for it"), ("score", Number, "Its score, 0 to 1")),
        Of(CorpusTables.Findings, "findings",
            ("code", Text, "Code"), ("severity", Text, "As DiagnosticSeverity"), ("message", Text, "What it says"), ("line", Integer, "Line"), ("column", Integer, "Column")),
    ];

    private static CorpusTable Of(CorpusTables kind, string name, params (string Name, CorpusColumnType Type, string Meaning)[] columns) =>
        new(kind, name, [new CorpusColumn("document", Text, "Id of the document"), .. columns.Select(c => new CorpusColumn(c.Name, c.Type, c.Meaning))]);
}
