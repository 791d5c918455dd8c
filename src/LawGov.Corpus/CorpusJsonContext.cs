using System.Text.Json.Serialization;
using LawGov.Analysis;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers;

[assembly: LawGov.Model.PublishedJsonContext(typeof(LawGov.Corpus.CorpusJsonContext))]

namespace LawGov.Corpus;

/// <summary>Metadata for <see cref="System.Text.Json"/> of results and counts of collections, made when the library is built: for trimmed and native programs.</summary>
/// <remarks>
/// Members in camelCase, enumerations by name; a member that is missing, or null where it may not be, is refused. A context of an application's own that names one
/// of these types needs no more: the elements of its lists are looked up here. Thread-safe.
/// </remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CorpusColumn))]
[JsonSerializable(typeof(CorpusCount))]
[JsonSerializable(typeof(CorpusProgress))]
[JsonSerializable(typeof(CorpusResult))]
[JsonSerializable(typeof(CorpusShard))]
[JsonSerializable(typeof(CorpusStatistics))]
[JsonSerializable(typeof(CorpusTable))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(DocumentNumber))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Jurisdiction))]
[JsonSerializable(typeof(MonthDay))]
[JsonSerializable(typeof(PolicyTask))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(UnitAssignment))]
[JsonSerializable(typeof(DocumentRule))]
[JsonSerializable(typeof(PolicyFile))]
[JsonSerializable(typeof(SourceSpan))]
[JsonSerializable(typeof(TextSegment))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(ArticleCoverage))]
[JsonSerializable(typeof(ArticleMatch))]
[JsonSerializable(typeof(AssignedUnit))]
[JsonSerializable(typeof(BodyWorkload))]
[JsonSerializable(typeof(CitationEdge))]
[JsonSerializable(typeof(CitationNetwork))]
[JsonSerializable(typeof(CitationNode))]
[JsonSerializable(typeof(CoAssignment))]
[JsonSerializable(typeof(CoverageReport))]
[JsonSerializable(typeof(CoverageTally))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(EvidenceTerm))]
[JsonSerializable(typeof(GroupExpansion))]
[JsonSerializable(typeof(ItemMatch))]
[JsonSerializable(typeof(MetadataField))]
[JsonSerializable(typeof(OutlineRelevance))]
[JsonSerializable(typeof(PartCount))]
[JsonSerializable(typeof(PartCoverage))]
[JsonSerializable(typeof(PlacedSpan))]
[JsonSerializable(typeof(PointCoverage))]
[JsonSerializable(typeof(ReadNote))]
[JsonSerializable(typeof(RoleCount))]
[JsonSerializable(typeof(ScheduleEntry))]
[JsonSerializable(typeof(ScheduleReport))]
[JsonSerializable(typeof(Score))]
[JsonSerializable(typeof(UnitWorkload))]
[JsonSerializable(typeof(WorkloadReport))]
[JsonSerializable(typeof(WorkloadSummary))]
[JsonSerializable(typeof(YearCount))]
public sealed partial class CorpusJsonContext : JsonSerializerContext;
