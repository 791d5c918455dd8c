namespace LawGov.Analysis.FollowUp;

/// <summary>The sentences of a report, read.</summary>
/// <param name="LookBack">Those that look back.</param>
/// <param name="Problems">Those that name problems.</param>
/// <param name="Next">Those that arrange the next year.</param>
internal sealed record FoundParts(IReadOnlyList<FoundSentence> LookBack, IReadOnlyList<FoundSentence> Problems, IReadOnlyList<FoundSentence> Next);
