using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Cli.Assistants;

// What answers consist of: each record is an object of the JSON, its members in this order.

/// <summary>A page of a list.</summary>
internal sealed record AnswerPage<T>(object? About, int Page, int Pages, int Total, IReadOnlyList<T> Rows);

/// <summary>A place in a document, with its line and its words.</summary>
internal sealed record PlaceRow(int Start, int Length, int Line, string Quote);

internal sealed record DocumentRow(
    string Name, string? Title, DocumentKind Kind, string? DocumentNumber, ValueList<string> Issuers, DateOnly? SignedOn, DateOnly? PublishedOn, string? Place, AdministrativeLevel? Level, string? Period,
    IReadOnlyList<TitleRow> Parts, int Tasks, IReadOnlyList<string> Citations, IReadOnlyList<FindingRow> Findings);

internal sealed record TitleRow(string Path, string Title);

internal sealed record FindingRow(string Code, DiagnosticSeverity Severity, string Message, int Line);

internal sealed record TaskRow(string Path, string? Title, PlaceRow Place, IReadOnlyList<TaskUnitRow> Units, IReadOnlyList<DeadlineRow> Deadlines, IReadOnlyList<TargetRow> Targets);

internal sealed record TaskUnitRow(string Written, string Name, AssignmentRole Role, bool IsGroup);

internal sealed record DeadlineRow(string Text, DateOnly? Date, DeadlineRecurrence Recurrence);

internal sealed record TargetRow(string Text, decimal Value, string Unit, Comparison Comparison);

internal sealed record ArticleRow(int Article, string Title, CoverageStatus Status, double Score, string Item, PlaceRow Place);

internal sealed record GapRow(string Point, string Label);

internal sealed record CoverageRow(
    string OutlineId, string OutlineTitle, string ChoiceReason, RelevanceVerdict Verdict, string VerdictReason, CoverageTally Articles, CoverageTally Points, IReadOnlyList<TitleRow> ItemsWithoutCounterpart);

internal sealed record WorkloadRow(
    string Unit, ValueList<string> Names, UnitKind Kind, bool IsGroup, int Tasks, double Share, ValueList<RoleCount> ByRole, int Alone, ValueList<string> TaskPaths);

internal sealed record ScheduleRow(
    string Path, ScheduleEntryKind Kind, string When, DateOnly? Date, DeadlineRecurrence Recurrence, IReadOnlyList<ScheduleUnitRow> Units, PlaceRow Place, string Task);

internal sealed record ScheduleUnitRow(string Written, AssignmentRole Role);

internal sealed record PairRow(
    PairRelation Relation, PairGrade Grade, double Score, string ItemA, PlaceRow PlaceA, string ItemB, PlaceRow PlaceB, bool Moved, ValueList<string> Common, UnitChangeRow Leads, UnitChangeRow Others,
    ValueList<DeadlineChange> Deadlines, ValueList<TargetChange> Targets);

internal sealed record UnitChangeRow(ValueList<string> Added, ValueList<string> Removed);

internal sealed record ComparisonRow(ComparisonSummary Summary);

internal sealed record UnmatchedRow(string Side, string Path, PlaceRow Place);

internal sealed record FollowedRow(
    string Path, FollowUpStatus Status, bool IsLate, ValueList<string> Leads, ValueList<DateOnly> Deadlines, PlaceRow Place, IReadOnlyList<PlaceRow> Evidence, ValueList<TargetCheck> Targets);

internal sealed record FollowUpRow(FollowUpSummary Summary);
