using System.Text.Json.Serialization;

namespace LawGov.Reporting.Pages;

/// <summary>What the script of the page shows; names are short since a page may contain many thousands.</summary>
/// <remarks><c>PathNames</c> are the names of those paths that people call otherwise.</remarks>
internal sealed record PageData(
    IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, string> PathNames, IReadOnlyList<DocumentData> Documents, IReadOnlyList<BodyData> Bodies, IReadOnlyList<ComparisonData> Comparisons, IReadOnlyList<FollowUpData> FollowUps);

internal sealed record DocumentData(
    string Name, string Title, IReadOnlyList<FactData> Facts, int? Year, string Place, string Level, string Kind, string Text, IReadOnlyList<TaskData> Tasks,
    IReadOnlyList<MarkData> Citations, IReadOnlyList<DueData> Due, IReadOnlyList<FindingData> Findings, IReadOnlyList<UnitData> Units, IReadOnlyList<PairData> Pairs, CoverageData Coverage);

/// <summary>A line of the cover: label and value.</summary>
internal sealed record FactData(string Label, string Value);

internal sealed record TaskData(string Path, string Title, string Part, int Start, int Length, IReadOnlyList<RoleData> Units, IReadOnlyList<MarkData> Deadlines, IReadOnlyList<MarkData> Targets);

/// <summary>A unit's part in a task; <c>Role</c> is a key of the labels, <c>Body</c> the functional body, empty when it is not known.</summary>
internal sealed record RoleData(string Name, string Body, string Role, bool Group, int Start, int Length);

/// <summary>A marked place with the words that explain it.</summary>
internal sealed record MarkData(string Text, int Start, int Length);

/// <summary>What is due; <c>Date</c> is empty for what has none, <c>Days</c> are <c>MM-dd</c>.</summary>
internal sealed record DueData(string Date, string When, string Days, string Path, string Title, int Start, int Length);

internal sealed record FindingData(string Code, string Severity, string Message, int Line, int Start, int Length);

internal sealed record UnitData(string Name, bool Group, int Tasks, double Share, IReadOnlyList<CountData> Roles, IReadOnlyList<string> Paths);

internal sealed record CountData(string Key, int Count);

internal sealed record PairData(string First, string Second, int Tasks);

internal sealed record BodyData(string Name, int Tasks, IReadOnlyList<int> ByDocument);

internal sealed record CoverageData(string Outline, string Reason, int Covered, int Partial, int Gap, int Total, IReadOnlyList<PartData> Parts, IReadOnlyList<LocalData> Local);

internal sealed record PartData(int Number, string Title, IReadOnlyList<ArticleData> Articles);

internal sealed record ArticleData(int Number, string Title, string Status, double Score, IReadOnlyList<EvidenceData> Evidence, IReadOnlyList<PointData> Points);

internal sealed record PointData(string Id, string Label, string Status, IReadOnlyList<EvidenceData> Evidence);

internal sealed record EvidenceData(string Path, int Start, int Length, IReadOnlyList<MarkData> Terms);

internal sealed record LocalData(string Path, string Title, int Start, int Length);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageData))]
internal sealed partial class PageDataContext : JsonSerializerContext;
