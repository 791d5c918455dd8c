namespace LawGov.Samples.Host.Replies;

/// <summary>What is answered about one document; a part that was not asked for is null.</summary>
/// <param name="Name">Name of the file, or of the source that was given; empty for neither.</param>
/// <param name="Format">What the file is, told by content.</param>
/// <param name="Document">What the document says.</param>
/// <param name="Findings">What reader, parser and validators found, in the order of the text.</param>
/// <param name="Coverage">Coverage of the national outline.</param>
/// <param name="Workload">Who carries how much.</param>
public sealed record AnalysisReply(
    string Name, string Format, DocumentReply? Document, IReadOnlyList<FindingReply>? Findings, CoverageReply? Coverage, WorkloadReply? Workload);
