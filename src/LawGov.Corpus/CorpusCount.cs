namespace LawGov.Corpus;

/// <summary>How many there are of something.</summary>
/// <param name="Name">Of what; empty where nothing is known.</param>
/// <param name="Count">How many.</param>
public sealed record CorpusCount(string Name, long Count);
