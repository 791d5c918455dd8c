using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Who signed a document, and when.</summary>
/// <param name="Names">The names above the date, in order.</param>
/// <param name="Date">The date; null when there is none or when its 年月日 were lost and several days may be meant.</param>
/// <param name="Readings">How many days the written date can mean.</param>
/// <param name="Span">Where the date stands.</param>
internal sealed record Signature(List<TextRange> Names, DateOnly? Date, int Readings, SourceSpan Span)
{
    /// <summary>No signature.</summary>
    public static Signature None { get; } = new([], null, 0, default);

    /// <summary>These names with the date from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static Signature Of(CompactText text, List<TextRange> names, int start, int end)
    {
        var content = text.Slice(start, end).Trim("()[]〔〕【】");
        var readings = HeadDates.Read(content, out var date) > 0 ? 1 : CalendarDates.ReadBare(content, out date);
        return new Signature(names, readings == 1 ? date : null, readings, text.ToSpan(start, end));
    }
}
