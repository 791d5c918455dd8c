using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Readers;
using LawGov.Reporting;

namespace LawGov.Docs.Tests;

/// <summary>The usings that the package LawGov brings.</summary>
public class PackageUsingTests
{
    private static readonly Type[] Types =
        [.. new[] { typeof(PolicyFile), typeof(PolicyDocument), typeof(ReadDocument), typeof(WorkloadReport), typeof(ReportPage) }.SelectMany(t => t.Assembly.GetExportedTypes()).Where(t => !t.IsNested)];

    [Fact]
    public void Every_namespace_exists() => SnippetCompiler.OfThePackage.Except(Types.Select(t => t.Namespace)).ShouldBeEmpty();

    [Fact]
    public void No_name_means_two_things()
    {
        var platform = AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name is { } name && name.StartsWith("System.", StringComparison.Ordinal)).SelectMany(a => a.GetExportedTypes())
            .Where(t => !t.IsNested && SnippetCompiler.OfTheSdk.Contains(t.Namespace)).Select(t => t.Name);
        var ours = Types.Where(t => SnippetCompiler.OfThePackage.Contains(t.Namespace)).Select(t => t.Name).ToList();
        ours.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        ours.Intersect(platform).ShouldBeEmpty();
    }
}
