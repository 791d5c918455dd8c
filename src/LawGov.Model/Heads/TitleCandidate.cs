
namespace LawGov.Model.Heads;

/// <summary>Lines of a head that read together end as titles do.</summary>
/// <param name="Range">The title, without number, date and site.</param>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
internal readonly record struct TitleCandidate(TextRange Range, int First, int Last);
