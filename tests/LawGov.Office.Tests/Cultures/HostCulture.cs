using System.Globalization;

namespace LawGov.Office.Tests.Cultures;

/// <summary>The culture of a host by its name.</summary>
internal static class HostCulture
{
    /// <summary>
    /// The culture itself; where the runtime has no data of cultures, one that differs from the invariant in the same way: in signs, separators and
    /// the form of dates. Calendars and rules of case then stay those of the invariant culture.
    /// </summary>
    public static CultureInfo Of(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return Like(name);
        }
    }

    private static CultureInfo Like(string name)
    {
        var (separator, minus, date) = name switch
        {
            "th-TH" => (".", "-", "d/M/yyyy"),
            "ar-SA" => ("\u066B", "\u061C-", "d/M/yyyy"),
            "fa-IR" => ("\u066B", "\u200E\u2212", "yyyy/M/d"),
            "tr-TR" => (",", "-", "d.MM.yyyy"),
            _ => throw new ArgumentException($"{name} has no likeness.", nameof(name)),
        };
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.PercentDecimalSeparator, culture.NumberFormat.NegativeSign) = (separator, separator, minus);
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = (date, "-", ".");
        return culture;
    }
}
