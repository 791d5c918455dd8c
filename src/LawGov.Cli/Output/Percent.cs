using System.Globalization;

namespace LawGov.Cli.Output;

/// <summary>Shares for reading.</summary>
internal static class Percent
{
    public static string Of(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture) + "%";
}
