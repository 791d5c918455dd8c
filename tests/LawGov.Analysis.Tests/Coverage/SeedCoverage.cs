using System.Collections.Concurrent;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>The seed documents as the parser reads them, with their coverage; each made once.</summary>
internal static class SeedCoverage
{
    private static readonly ConcurrentDictionary<string, PolicyDocument> Documents = new();
    private static readonly ConcurrentDictionary<(string, string?), CoverageReport> Reports = new();

    public static PolicyDocument Document(string seed) => Documents.GetOrAdd(seed, s => PolicyDocumentParser.Default.Parse(Repository.ReadSeed(s), s + ".txt").Document);

    public static CoverageReport Report(string seed, string? outline = null) => Reports.GetOrAdd(
        (seed, outline), key => CoverageAnalyzer.Default.Analyze(Document(seed), outline is null ? null : BuiltInOutlines.Find(outline), Repository.ReadSeed(seed)));
}
