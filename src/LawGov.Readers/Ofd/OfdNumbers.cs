using System.Globalization;

namespace LawGov.Readers.Ofd;

/// <summary>Reads lists of numbers (ST_Array).</summary>
internal static class OfdNumbers
{
    /// <summary>No list of real files is longer than the text of its page.</summary>
    private const int Most = 60_000;

    /// <summary>The numbers, those that cannot be read left out.</summary>
    public static List<double> Read(string? text)
    {
        var result = new List<double>();
        foreach (var part in (text ?? "").AsSpan().Trim().SplitAny(' ', ',', '\t', '\n'))
        {
            if (result.Count >= Most) break;
            if (TryRead(text.AsSpan().Trim()[part], out var value)) result.Add(value);
        }

        return result;
    }

    /// <summary>The steps between characters, in which <c>g 5 3.5</c> stands for five of 3.5.</summary>
    public static List<double> ReadSteps(string? text)
    {
        var result = new List<double>();
        var parts = (text ?? "").Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length && result.Count < Most; i++)
        {
            if (parts[i] is "g" or "G")
            {
                if (i + 2 < parts.Length && TryRead(parts[i + 1], out var count) && TryRead(parts[i + 2], out var step) && count is > 0 and < Most)
                    for (var n = 0; n < (int)count && result.Count < Most; n++) result.Add(step);
                i += 2;
            }
            else if (TryRead(parts[i], out var value))
            {
                result.Add(value);
            }
        }

        return result;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
