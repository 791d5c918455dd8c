using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads the cell that numbers a row of a table.</summary>
/// <remarks>Forms: <c>1</c> <c>1.</c> <c>（1）</c> <c>①</c> <c>一</c> <c>★1</c> <c>1★</c> <c>第4项</c>; <c>2-1</c> and <c>1.1</c> name the row and are no number.</remarks>
internal static class RowNumbers
{
    private const int LongestNumber = 10;

    /// <summary>Whether <paramref name="cell"/> names a row: it contains a number and little else.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">Its number; 0 when the name is no single number.</param>
    /// <param name="start">Where the name starts behind a mark that stands before it.</param>
    /// <param name="end">Where it ends before a mark that stands behind it.</param>
    public static bool TryRead(ReadOnlySpan<char> cell, out int number, out int start, out int end)
    {
        number = 0;
        start = 0;
        end = cell.Length;
        while (start < end && Labels.IsMark(cell[start])) start++;
        while (end > start && Labels.IsMark(cell[end - 1])) end--;
        var name = cell[start..end];
        if (name.Length is 0 or > LongestNumber) return false;
        // 第4项, 第四条: what is counted is no part of the number.
        if (name is ['第', .. var counted, '项' or '条' or '款' or '号' or '件' or '类']) return IsNumeral(counted, out number) && number > 0;
        if (IsNumeral(name, out number)) return number > 0;
        Span<char> followed = stackalloc char[LongestNumber + 1];
        name.CopyTo(followed);
        // A label is one only with something behind it.
        followed[name.Length] = '甲';
        if (Labels.Read(followed[..(name.Length + 1)]) is { Number: > 0 } label && label.Length == name.Length)
        {
            number = label.Number;
            return true;
        }

        number = 0;
        return name.IndexOfAnyExcept("0123456789-.") < 0 && char.IsAsciiDigit(name[0]) && char.IsAsciiDigit(name[^1]);
    }

    private static bool IsNumeral(ReadOnlySpan<char> text, out int number) =>
        ChineseNumerals.ReadArabic(text, out number) == text.Length || ChineseNumerals.Read(text, out number) == text.Length;

    /// <summary>Whether the number is written in Chinese, as those of parts are.</summary>
    public static bool IsChinese(ReadOnlySpan<char> name) => !name.IsEmpty && ChineseNumerals.Read(name.TrimEnd("、."), out var number) is var length && number > 0 && length == name.TrimEnd("、.").Length;
}
