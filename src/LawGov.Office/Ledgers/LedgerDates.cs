using System.Globalization;

namespace LawGov.Office.Ledgers;

/// <summary>Dates as a workbook contains them: a number of days, or what somebody typed.</summary>
/// <remarks>Forms: <c>45107</c> (days since 1899-12-30), <c>2023-06-30</c>, <c>2023/6/30</c>, <c>2023.6.30</c>, <c>2023年6月30日</c>.</remarks>
internal static class LedgerDates
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Excel counts a 29 February 1900 that never was: numbers before March 1900 are a day off and never meant.</summary>
    private const double FirstSafeDay = 61;

    private const double LastDay = 2_958_465;

    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    public static DateOnly? Read(string cell)
    {
        if (DateOnly.TryParseExact(cell, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)) return date;
        if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is not (>= FirstSafeDay and <= LastDay)) return null;
        return DayZero.AddDays((int)days);
    }
}
