namespace LawGov.Samples.Host.Replies;

/// <summary>What a document says, with what hosts mostly ask for; the whole model is at <c>/documents/model</c>.</summary>
/// <param name="Title">Title; null when none was found.</param>
/// <param name="Kind">Kind, such as Plan or WorkPoints.</param>
/// <param name="DocumentNumber">Document number (发文字号); null when there is none.</param>
/// <param name="Issuers">The issuing authorities.</param>
/// <param name="SignedOn">Date of signature; null when there is none.</param>
/// <param name="PublishedOn">Date of publication; null when there is none.</param>
/// <param name="Jurisdiction">The place it applies to, in full; null when it is not known.</param>
/// <param name="Period">The years it covers; null when they are not known.</param>
/// <param name="Tasks">The tasks, in the order of the text.</param>
public sealed record DocumentReply(
    string? Title, string Kind, string? DocumentNumber, IReadOnlyList<string> Issuers, DateOnly? SignedOn, DateOnly? PublishedOn, string? Jurisdiction, string? Period, IReadOnlyList<TaskReply> Tasks);
