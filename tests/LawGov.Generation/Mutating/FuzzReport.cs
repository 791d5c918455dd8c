namespace LawGov.Generation.Mutating;

/// <summary>What a run over mutants found.</summary>
/// <param name="Mutants">Texts that were read.</param>
/// <param name="Characters">Their characters together.</param>
/// <param name="Failures">Seeds and causes of the texts that broke a law or threw; the first hundred.</param>
/// <param name="Elapsed">Time for reading alone.</param>
/// <param name="SlowestPerCharacter">Most nanoseconds for a character of a text of 2,000 characters or more.</param>
public sealed record FuzzReport(long Mutants, long Characters, IReadOnlyList<string> Failures, TimeSpan Elapsed, double SlowestPerCharacter);
