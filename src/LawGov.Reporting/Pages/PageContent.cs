using LawGov.Model;

namespace LawGov.Reporting.Pages;

/// <summary>What a page shows beside its documents, and in which language.</summary>
internal sealed record PageContent(MessageLanguage Language, IReadOnlyList<IShownComparison> Comparisons, IReadOnlyList<IShownFollowUp> FollowUps);
