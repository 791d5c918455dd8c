namespace LawGov.Analysis.Matching;

/// <summary>One demand within a provision.</summary>
/// <param name="Label">What is demanded, in a few words; its characters count, it is no term.</param>
/// <param name="Terms">Fixed expressions (固定表述) by which the demand is recognised, each at least two characters after folding.</param>
internal sealed record IndexedStatement(string Label, IReadOnlyList<string> Terms);
