namespace LawGov.Corpus;

/// <summary>A folder cannot be used for a run or a merge; the message says why and what to do.</summary>
/// <param name="message">Why.</param>
public sealed class CorpusRunException(string message) : Exception(message);
