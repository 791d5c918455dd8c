using System.Globalization;

namespace LawGov.Fitting;

/// <summary>Writes what was learnt of plain words as the file that the library reads.</summary>
public static class PlainTable
{
    /// <summary>So many weights are kept, the greatest.</summary>
    public const int Kept = 20000;

    private const double PerUnit = 10;

    private const string Remark = """
        # What characters and pairs say for the articles of the outline in plain words: number of the article (0 is none), weight in tenths.
        # Made by tests/LawGov.Fitting (command words); not to be changed by hand.
        """;

    /// <summary>The lines of the file.</summary>
    public static IReadOnlyList<string> Lines(PlainFeatures features, PlainFit fit, int answers)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(fit);
        var words = features.Words.Select(w => (w.Word, Weights: Enumerable.Range(0, answers).Select(a => w.Features.Sum(f => fit.Weights[(f * answers) + a])).ToArray())).ToList();
        var least = words.SelectMany(w => w.Weights).Select(Math.Abs).OrderDescending().Take(Kept).Last();
        return
        [
            .. Remark.ReplaceLineEndings("\n").Split('\n'),
            "*" + Fields(fit.Bias, 0),
            .. words.Select(w => (w.Word, Fields: Fields(w.Weights, least))).Where(w => w.Fields.Length > 0).OrderBy(w => w.Word, StringComparer.Ordinal).Select(w => w.Word + w.Fields),
        ];
    }

    private static string Fields(double[] weights, double least) =>
        string.Concat(weights.Select((w, a) => (Answer: a, Weight: w)).Where(w => Math.Abs(w.Weight) >= least).Select(w => string.Create(CultureInfo.InvariantCulture, $" {w.Answer}:{(int)Math.Round(PerUnit * w.Weight)}")));
}
