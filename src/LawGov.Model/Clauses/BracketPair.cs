namespace LawGov.Model.Clauses;

/// <summary>A pair of brackets in a text.</summary>
internal readonly record struct BracketPair(int Open, int Close);
