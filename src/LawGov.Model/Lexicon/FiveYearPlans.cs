using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>The five-year plans (五年规划): 十三五 is 2016–2020.</summary>
internal static class FiveYearPlans
{
    private const int YearBeforeFirst = 1951;

    /// <summary>Reads 十三五 or “十四五” at the start of <paramref name="text"/>.</summary>
    public static bool Read(ReadOnlySpan<char> text, out Period period, out int length)
    {
        period = default;
        length = 0;
        var at = !text.IsEmpty && text[0] is '“' or '"' or '‘' ? 1 : 0;
        if (text.Length < at + 3 || text[at] != '十' || text[at + 2] != '五') return false;
        var digit = ChineseNumerals.Digit(text[at + 1]);
        if (digit is < 1 or > 9) return false;
        // The plans run five years each; the tenth began in 2001.
        var start = YearBeforeFirst + 5 * (10 + digit);
        period = new Period(start, start + 4);
        length = at + 3;
        if (length < text.Length && text[length] is '”' or '"' or '’') length++;
        return true;
    }

    /// <summary>The first plan named in <paramref name="text"/>; null when there is none.</summary>
    public static Period? Find(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('十'); i >= 0 && i < text.Length;)
        {
            if (Read(text[i..], out var period, out _)) return period;
            var next = text[(i + 1)..].IndexOf('十');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return null;
    }

    /// <summary>第十四个五年规划, which title and all is the plan of its years; null when there is none.</summary>
    public static Period? FindOrdinal(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("个五年");
        if (at < 3 || text[at - 3] != '第' || text[at - 2] != '十' || ChineseNumerals.Digit(text[at - 1]) is not (var digit and >= 1 and <= 9)) return null;
        var start = YearBeforeFirst + 5 * (10 + digit);
        return new Period(start, start + 4);
    }
}
