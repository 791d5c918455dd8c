namespace LawGov.Readers.Archives;

/// <summary>One file of an archive.</summary>
/// <param name="Path">Its path in the archive, with forward slashes, as a name only: it may say anything and must not be written to.</param>
/// <param name="Result">What came of reading it.</param>
public sealed record ArchivedDocument(string Path, ReadResult Result);
