namespace LawGov.Analysis.Matching;

/// <summary>
/// Words that every government document uses for every matter (套话): 建立健全, 机制, 进一步. That two texts share them says next to nothing.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class StockPhrases
{
    private const string ResourceName = "LawGov.Analysis.Matching.Data.stock-phrases.txt";

    /// <summary>The words, each at least two characters.</summary>
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using var stream = typeof(StockPhrases).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {ResourceName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
