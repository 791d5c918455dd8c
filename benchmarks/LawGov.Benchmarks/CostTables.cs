using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Benchmarks.Parsing;
using LawGov.Benchmarks.Peers;
using LawGov.Model.Parsing;

namespace LawGov.Benchmarks;

/// <summary>Tables in processor time, for machines that are never quiet.</summary>
internal static class CostTables
{
    /// <summary>What finding the article of an item costs, and how often it is right.</summary>
    public static void WritePeers(TextWriter output)
    {
        output.WriteLine("| engine | µs of processor time an item | bytes an item | strict | lenient | F1 of none |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var name in AllPeers.Names)
        {
            var peer = AllPeers.Make(name);
            var figures = PeerFigures.Of(peer);
            var answers = new PeerAnswer[AllPeers.Items];
            var cost = ProcessorCost.Of(() =>
            {
                foreach (var plan in LabelledPlan.All) peer.Answer(plan.Items, answers);
            }).Per(AllPeers.Items);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {cost.Microseconds:N1} | {cost.Bytes:N0} | {figures.Strict:F3} | {figures.Lenient:F3} | {figures.None:F3} |"));
        }
    }

    /// <summary>What the whole coverage of a plan costs, evidence included, beside reading it.</summary>
    public static void WriteCoverage(TextWriter output)
    {
        output.WriteLine("| document | items | coverage, ms | times reading | µs an item | bytes an item |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var name in Inputs.SeedNames) WriteCoverage(output, name, [Inputs.Seed(name)]);
        WriteCoverage(output, "all five", [.. Inputs.SeedNames.Select(Inputs.Seed)]);
    }

    private static void WriteCoverage(TextWriter output, string name, string[] texts)
    {
        ParseResult[] plans = [.. texts.Select(t => PolicyDocumentParser.Default.Parse(t))];
        var items = plans.Sum(p => CoverageAnalyzer.Default.Analyze(p).Matches.Count);
        var reading = ProcessorCost.Of(() =>
        {
            foreach (var text in texts) PolicyDocumentParser.Default.Parse(text);
        });
        var coverage = ProcessorCost.Of(() =>
        {
            foreach (var plan in plans) CoverageAnalyzer.Default.Analyze(plan);
        });
        var item = coverage.Per(items);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {items} | {coverage.Microseconds / 1000:N2} | {coverage.Microseconds / reading.Microseconds:N1} | {item.Microseconds:N1} | {item.Bytes:N0} |"));
    }

    /// <summary>What reading a document costs beside what a user would start with.</summary>
    public static void WriteReading(TextWriter output)
    {
        output.WriteLine("| document | LawGov, ms | bytes a character | times the expression | times the scan | jieba.NET, times LawGov |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var document in ParseBenchmarks.Documents)
        {
            var benchmarks = new ParseBenchmarks { Document = document };
            benchmarks.Load();
            var parse = ProcessorCost.Of(() => benchmarks.LawGov());
            var regex = ProcessorCost.Of(() => benchmarks.RegexClauses());
            var scan = ProcessorCost.Of(() => benchmarks.Scan());
            var jieba = document.EndsWith("10 MB", StringComparison.Ordinal) ? null : ProcessorCost.Of(() => benchmarks.Jieba());
            var words = jieba is null ? "not run" : (jieba.Microseconds / parse.Microseconds).ToString("N0", CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {document} | {parse.Microseconds / 1000:N2} | {parse.Bytes / benchmarks.Characters:N1} | {parse.Microseconds / regex.Microseconds:N1} | {parse.Microseconds / scan.Microseconds:N1} | {words} |"));
        }
    }
}
