using System.Globalization;

namespace LawGov.Tests.Shared;

/// <summary>The culture of a host by its name.</summary>
internal static class HostCulture
{
    /// <summary>Cultures that write otherwise: the Buddhist and the Persian calendar, Arabic signs, and the Turkish i.</summary>
    public static IReadOnlyList<string> Names { get; } = ["th-TH", "ar-SA", "fa-IR", "tr-TR"];

    /// <summary>What a function gives in a culture.</summary>
    public static T Run<T>(CultureInfo culture, Func<T> function)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

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
