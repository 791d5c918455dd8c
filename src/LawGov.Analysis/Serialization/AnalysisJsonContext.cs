using System.Text.Json.Serialization;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;

[assembly: LawGov.Model.PublishedJsonContext(typeof(LawGov.Analysis.Serialization.AnalysisJsonContext))]

namespace LawGov.Analysis.Serialization;

/// <summary>Metadata for <see cref="System.Text.Json"/> of every report of the analyses, made when the library is built: for trimmed and native programs.</summary>
/// <remarks>
/// Members in camelCase, enumerations by name; a member that is missing, or null where it may not be, is refused. A context of an application's own that names one
/// of these types needs no more: the elements of its lists are looked up here. Thread-safe.
/// </remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ArticleCoverage))]
[JsonSerializable(typeof(ArticleMatch))]
[JsonSerializable(typeof(AssignedUnit))]
[JsonSerializable(typeof(BodyWorkload))]
[JsonSerializable(typeof(ChainLink))]
[JsonSerializable(typeof(CitationEdge))]
[JsonSerializable(typeof(CitationNetwork))]
[JsonSerializable(typeof(CitationNode))]
[JsonSerializable(typeof(CitingDocument))]
[JsonSerializable(typeof(CoAssignment))]
[JsonSerializable(typeof(ComparedDocument))]
[JsonSerializable(typeof(ComparisonSummary))]
[JsonSerializable(typeof(CoverageReport))]
[JsonSerializable(typeof(CoverageTally))]
[JsonSerializable(typeof(DeadlineChange))]
[JsonSerializable(typeof(Decisions))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(EvidenceTerm))]
[JsonSerializable(typeof(FollowUpReport))]
[JsonSerializable(typeof(FollowUpSummary))]
[JsonSerializable(typeof(FollowedDemand))]
[JsonSerializable(typeof(FollowedDocument))]
[JsonSerializable(typeof(FollowedTask))]
[JsonSerializable(typeof(GroupExpansion))]
[JsonSerializable(typeof(ItemMatch))]
[JsonSerializable(typeof(ItemPair))]
[JsonSerializable(typeof(ItemReference))]
[JsonSerializable(typeof(Ledger))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(MatchingWeights))]
[JsonSerializable(typeof(NationalOutline))]
[JsonSerializable(typeof(NearestItem))]
[JsonSerializable(typeof(NeighbouringMatter))]
[JsonSerializable(typeof(OutlineArticle))]
[JsonSerializable(typeof(OutlineCounterpart))]
[JsonSerializable(typeof(OutlinePart))]
[JsonSerializable(typeof(OutlinePoint))]
[JsonSerializable(typeof(OutlineRelevance))]
[JsonSerializable(typeof(PairChanges))]
[JsonSerializable(typeof(PairDecision))]
[JsonSerializable(typeof(PartCount))]
[JsonSerializable(typeof(PartCoverage))]
[JsonSerializable(typeof(PlanComparisonReport))]
[JsonSerializable(typeof(PointCoverage))]
[JsonSerializable(typeof(ProgressCount))]
[JsonSerializable(typeof(ProgressReport))]
[JsonSerializable(typeof(Quarter))]
[JsonSerializable(typeof(ReportColumn))]
[JsonSerializable(typeof(ReportEvidence))]
[JsonSerializable(typeof(ReportTable))]
[JsonSerializable(typeof(ReportedExtra))]
[JsonSerializable(typeof(RoleCount))]
[JsonSerializable(typeof(RoleWeights))]
[JsonSerializable(typeof(RosterGroup))]
[JsonSerializable(typeof(ScheduleEntry))]
[JsonSerializable(typeof(ScheduleOccurrence))]
[JsonSerializable(typeof(ScheduleReport))]
[JsonSerializable(typeof(Score))]
[JsonSerializable(typeof(Shortcoming))]
[JsonSerializable(typeof(StateChange))]
[JsonSerializable(typeof(StatusDecision))]
[JsonSerializable(typeof(TakeUp))]
[JsonSerializable(typeof(TakeUpReport))]
[JsonSerializable(typeof(TakenUpItem))]
[JsonSerializable(typeof(TargetChange))]
[JsonSerializable(typeof(TargetCheck))]
[JsonSerializable(typeof(UnitChanges))]
[JsonSerializable(typeof(UnitProgress))]
[JsonSerializable(typeof(UnitRoster))]
[JsonSerializable(typeof(UnitWorkload))]
[JsonSerializable(typeof(UnmatchedItem))]
[JsonSerializable(typeof(WordEdit))]
[JsonSerializable(typeof(WorkloadReport))]
[JsonSerializable(typeof(WorkloadSummary))]
[JsonSerializable(typeof(YearCount))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(DocumentNumber))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Jurisdiction))]
[JsonSerializable(typeof(MonthDay))]
[JsonSerializable(typeof(PolicyDocument))]
[JsonSerializable(typeof(PolicyTask))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(UnitAssignment))]
[JsonSerializable(typeof(DocumentRule))]
public sealed partial class AnalysisJsonContext : JsonSerializerContext;
