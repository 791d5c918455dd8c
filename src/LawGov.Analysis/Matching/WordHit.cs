namespace LawGov.Analysis.Matching;

/// <summary>A place where a word of a phrasing stands in a text.</summary>
/// <param name="Word">Its number in the tree of words.</param>
/// <param name="Start">Zero-based offset of its first character in the text as given.</param>
/// <param name="End">Offset behind it.</param>
internal readonly record struct WordHit(int Word, int Start, int End);
