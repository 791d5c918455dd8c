using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads the label of an item whose text begins with a number: <c>2.5G基站</c>, <c>3.100个村</c>, <c>7．3月至6月</c>. It looks like a decimal, so that only a sequence that expects this very number has it.</summary>
internal static class ExpectedLabels
{
    private const int MostDigits = 3;

    /// <summary>The label at the start of <paramref name="text"/> when its number is <paramref name="number"/>; none when there is no such label.</summary>
    public static Label Read(ReadOnlySpan<char> text, int number)
    {
        var digits = ChineseNumerals.ReadArabic(text, out var found);
        if (digits is 0 or > MostDigits || found != number || digits + 1 >= text.Length || text[digits] is not ('.' or '、')) return default;
        var rest = text[(digits + 1)..];
        var second = ChineseNumerals.ReadArabic(rest, out _);
        // 2.5%, 1.2.3, 3、4、5号, 3.0版: a share, a deeper number, a list of numbers, a version.
        if (second == 0 || second >= rest.Length || rest[0] == '0' || rest[second] is '%' or '‰' or '.' or '、' or ',' or ')' or '版' || rest[second] is '年' or '-' && second == 4) return default;
        return new Label(LabelKind.ArabicDot, number, digits + 1);
    }

    /// <summary>Whether <paramref name="text"/> begins with a decimal of <paramref name="number"/>, as the second part of a chapter does: 2.2 behind 2.1.</summary>
    public static bool IsDecimalOf(ReadOnlySpan<char> text, int number) =>
        ChineseNumerals.ReadArabic(text, out var found) is var digits and > 0 && found == number && digits + 1 < text.Length && text[digits] == '.' && char.IsAsciiDigit(text[digits + 1]);
}
