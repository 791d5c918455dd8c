using System.Reflection;
using System.Text;

namespace LawGov.Benchmarks;

/// <summary>The texts that benchmarks work on.</summary>
internal static class Inputs
{
    /// <summary>Ten million characters' worth of bytes show the steady state; much more only takes longer.</summary>
    private const int LargeBytes = 10 * 1024 * 1024;

    private static readonly string Root = typeof(Inputs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly string Folder = Path.Combine(Root, "seeds");

    /// <summary>Names of the five seeds.</summary>
    public static IReadOnlyList<string> SeedNames { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>The files of labels of the seeds' items.</summary>
    public static IReadOnlyList<string> LabelFiles { get; } =
        [.. new[] { "matching-development.json", "matching-remainder.json" }.Select(f => Path.Combine(Root, "tests", "LawGov.Analysis.Tests", "Data", f))];

    /// <summary>The text of a seed.</summary>
    public static string Seed(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    /// <summary>The seeds one after the other, repeated up to <paramref name="bytes"/> of UTF-8.</summary>
    public static string Concatenation(int bytes = LargeBytes)
    {
        var seeds = string.Join('\n', SeedNames.Select(Seed)) + "\n";
        var times = Math.Max(1, bytes / Encoding.UTF8.GetByteCount(seeds));
        return string.Concat(Enumerable.Repeat(seeds, times));
    }
}
