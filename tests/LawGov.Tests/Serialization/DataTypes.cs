using System.Reflection;
using LawGov.Analysis.Coverage;
using LawGov.Corpus;
using LawGov.Model;
using LawGov.Office.Ledgers;
using LawGov.Readers;

namespace LawGov.Tests.Serialization;

/// <summary>The public types that contain data: all records of all packages but those named here.</summary>
internal static class DataTypes
{
    private static readonly Assembly[] Packages =
        [typeof(PolicyDocument).Assembly, typeof(ReadDocument).Assembly, typeof(CoverageReport).Assembly, typeof(PolicyFile).Assembly, typeof(LedgerReading).Assembly, typeof(CorpusResult).Assembly];

    /// <summary>Records that are no result: what a caller hands in, and the entries of the catalogue, which are found again by their id.</summary>
    private static readonly string[] NoResults = ["CorpusInput", "UnitBody", "LineageStep", "TextLayout", "ReadLimits", "PolicyFolder"];

    public static IEnumerable<Type> All => Packages.SelectMany(a => a.GetExportedTypes()).Where(IsData);

    /// <summary>The public enumerations but sets of flags.</summary>
    public static IEnumerable<Type> Enumerations => Packages.SelectMany(a => a.GetExportedTypes()).Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute)));

    public static bool IsData(Type type) =>
        Array.IndexOf(Packages, type.Assembly) >= 0 && IsRecord(type) && !type.Name.EndsWith("Options", StringComparison.Ordinal) && Array.IndexOf(NoResults, type.Name) < 0;

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;
}
