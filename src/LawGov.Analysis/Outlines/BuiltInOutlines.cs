namespace LawGov.Analysis.Outlines;

/// <summary>The outlines that come with the library (《法治政府建设实施纲要》).</summary>
/// <remarks>Immutable and thread-safe; read once, on first use.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan.Document, BuiltInOutlines.Outline2021, plan.Text);
/// </code>
/// </example>
public static class BuiltInOutlines
{
    private const string Folder = "LawGov.Analysis.Outlines.Data.";
    private static readonly Lazy<NationalOutline> First = new(() => OutlineLoader.LoadBuiltIn(Read("outline-2015.json")));
    private static readonly Lazy<NationalOutline> Second = new(() => OutlineLoader.LoadBuiltIn(Read("outline-2021.json")));

    /// <summary>法治政府建设实施纲要(2015-2020年): 44 measures, 226 points.</summary>
    public static NationalOutline Outline2015 => First.Value;

    /// <summary>法治政府建设实施纲要(2021-2025年): 35 articles, 240 points.</summary>
    public static NationalOutline Outline2021 => Second.Value;

    /// <summary>All editions, oldest first.</summary>
    public static IReadOnlyList<NationalOutline> All => [Outline2015, Outline2021];

    /// <summary>The edition with an id, or null.</summary>
    public static NationalOutline? Find(string id) => All.FirstOrDefault(o => o.Id == id);

    /// <summary>Reads an embedded file of this room.</summary>
    internal static byte[] Read(string name)
    {
        using var stream = typeof(BuiltInOutlines).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Folder}{name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
