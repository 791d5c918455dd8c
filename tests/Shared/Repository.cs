using System.Reflection;

namespace LawGov.Tests.Shared;

/// <summary>Where the checkout lies, so that tests read its data instead of copies of it.</summary>
internal static class Repository
{
    /// <summary>Absolute path of the checkout, written into the test assembly when it was built.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The five documents that every whole-document test reads.</summary>
    public static IReadOnlyList<string> SeedNames { get; } =
        ["jingan-2023-report", "pudong-2022-plan", "putuo-2022-opinions", "shanghai-2016-division", "xuhui-2020-workpoints"];

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string ReadSeed(string name) => File.ReadAllText(PathOf("seeds", name + ".txt"));

    public static TheoryData<string> Seeds => new(SeedNames);
}
