namespace LawGov.Analysis.Matching;

/// <summary>A sentence of a text that contains all words of a phrasing.</summary>
/// <param name="Phrasing">Number of the phrasing in its index.</param>
/// <param name="Start">Zero-based offset of the sentence's first character in the text.</param>
/// <param name="End">Offset behind the sentence.</param>
internal readonly record struct PhrasingHit(int Phrasing, int Start, int End);
