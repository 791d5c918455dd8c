namespace LawGov.Corpus;

/// <summary>How far a run is.</summary>
/// <param name="Documents">Documents done, failed ones included.</param>
/// <param name="Failed">Documents that could not be read or worked on.</param>
/// <param name="Bytes">Bytes of the files done.</param>
public readonly record struct CorpusProgress(long Documents, long Failed, long Bytes);
