using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Labels of an index table with their values directly behind them, as when the cells of a page were joined.</summary>
/// <remarks>Forms: <c>发文字号某交发〔2021〕63号</c>, <c>发文机关某市交通运输局</c>, <c>发文日期2021年12月21日</c>: what follows must have the form of the field. A label of another field counts only behind such a line.</remarks>
internal static class GluedLabels
{
    private const int ShortestLabel = 3;

    private const int LongestOther = 12;

    /// <summary>Length of the label that the line begins with, without any mark behind it; 0 when there is none. <paramref name="follows"/> tells that the line before was read so.</summary>
    public static int Read(CompactText text, int start, int end, bool follows)
    {
        for (var length = Math.Min(IndexLabels.Longest, end - start - 1); length >= ShortestLabel; length--)
        {
            if (!IndexLabels.TryGet(text.Slice(start, start + length), out var field)) continue;
            return HasForm(text, field, start + length, end, follows) ? length : 0;
        }

        return 0;
    }

    private static bool HasForm(CompactText text, IndexField field, int start, int end, bool follows)
    {
        var value = text.Slice(start, end);
        return field switch
        {
            IndexField.Number => DocumentNumbers.ReadWhole(Brackets.Unbracket(value), out _) is not null,
            IndexField.SignedOn or IndexField.PublishedOn or IndexField.UpdatedOn => HeadDates.IsDate(value, out _, out _),
            IndexField.Issuer or IndexField.Publisher => AuthorityNames.Split(text, start, end).Count > 0,
            IndexField.Title => follows && DocumentWords.EndsAsTitle(value),
            _ => follows && (value.Length <= LongestOther || HeadDates.IsDate(value, out _, out _)),
        };
    }
}
