using System.Globalization;
using System.Runtime;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;
using LawGov.Model.Units;
using LawGov.Model.Validation;

namespace LawGov.Benchmarks;

/// <summary>What each step of a first analysis costs in a process that has just started, compiling included. Each row is measured once: a process starts once.</summary>
internal static class StartCosts
{
    public static void Write(TextWriter output)
    {
        output.WriteLine("| step | ms | methods compiled | MB |");
        output.WriteLine("|---|---|---|---|");
        Row(output, "catalogue of bodies", () => _ = UnitCatalogue.Default);
        Row(output, "tables of the resolver", () => _ = UnitResolver.Default);
        ParseResult[] plans = [];
        Row(output, "reading the five seeds", () => plans = [.. Inputs.SeedNames.Select(n => PolicyDocumentParser.Default.Parse(Inputs.Seed(n)))]);
        Row(output, "validation", () => Array.ForEach(plans, p => DocumentInspector.Default.Inspect(p)));
        Row(output, "workload", () => Array.ForEach(plans, p => WorkloadAnalyzer.Default.Analyze(p)));
        Row(output, "outlines and neighbouring matters", () => _ = (BuiltInOutlines.All.Count, NeighbouringMatters.All.Count));
        Row(output, "coverage, with the index of two outlines", () => Array.ForEach(plans, p => CoverageAnalyzer.Default.Analyze(p)));
        Row(output, "coverage once more", () => Array.ForEach(plans, p => CoverageAnalyzer.Default.Analyze(p)));
    }

    private static void Row(TextWriter output, string step, Action action)
    {
        var (time, methods, bytes) = (Environment.CpuUsage.TotalTime, JitInfo.GetCompiledMethodCount(), GC.GetTotalAllocatedBytes());
        action();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {step} | {(Environment.CpuUsage.TotalTime - time).TotalMilliseconds:N0} | {JitInfo.GetCompiledMethodCount() - methods:N0} | {(GC.GetTotalAllocatedBytes() - bytes) / 1e6:N1} |"));
    }
}
