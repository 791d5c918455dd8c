using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A report taken apart: what it looks back on, the problems it names, what it arranges for the next year.</summary>
/// <param name="Reviewed">Where it looks back.</param>
/// <param name="Arrangement">Where it arranges; null when it does not.</param>
/// <param name="LookBack">The sentences that look back.</param>
/// <param name="Problems">The sentences that name problems.</param>
/// <param name="Next">The sentences that arrange.</param>
internal sealed record ReportParts(
    SourceSpan Reviewed, SourceSpan? Arrangement, IReadOnlyList<SourceSentence> LookBack, IReadOnlyList<SourceSentence> Problems, IReadOnlyList<SourceSentence> Next);
