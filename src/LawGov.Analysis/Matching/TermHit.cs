namespace LawGov.Analysis.Matching;

/// <summary>A place where a term of the index stands in a text.</summary>
/// <param name="Term">Number of the term in its index.</param>
/// <param name="Start">Zero-based offset of its first character in the text as given, in UTF-16 units.</param>
/// <param name="Length">Length in the text as given, white space and quotation marks inside the term included.</param>
internal readonly record struct TermHit(int Term, int Start, int Length);
