namespace LawGov.Analysis.FollowUp;

/// <summary>The plan, or the report.</summary>
/// <param name="Source">Name of its source; null when there was none.</param>
/// <param name="Title">Its title; null when it has none.</param>
public sealed record FollowedDocument(string? Source, string? Title);
