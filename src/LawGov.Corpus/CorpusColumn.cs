namespace LawGov.Corpus;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds; every column may be empty.</param>
/// <param name="Meaning">What it means.</param>
public sealed record CorpusColumn(string Name, CorpusColumnType Type, string Meaning);
