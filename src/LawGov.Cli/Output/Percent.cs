using System.Globalization;

namespace LawGov.Cli.Output;

/// <summary>Shares for reading.</summary>
internal static class Percent
{
    public static string Of(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>A number with two decimals at most.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
