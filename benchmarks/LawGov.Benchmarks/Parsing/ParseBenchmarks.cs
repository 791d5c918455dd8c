using System.Buffers;
using BenchmarkDotNet.Attributes;
using LawGov.Model.Parsing;
using Markdig;

namespace LawGov.Benchmarks.Parsing;

/// <summary>Reading a document, beside two yardsticks on the same text: a well-known Markdown parser, and a bare scan for the marks that end sentences and clauses.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\n。；：，、（）(),:;《》“”");

    private string _text = "";

    /// <summary>A seed, or the seeds repeated to ten megabytes and a tenth of that, to see whether time grows linearly.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    /// <summary>The values of <see cref="Document"/>.</summary>
    public static IEnumerable<string> Documents => [.. Inputs.SeedNames, "1 MB", "10 MB"];

    /// <summary>Loads the text.</summary>
    [GlobalSetup]
    public void Load() => _text = Document switch
    {
        "1 MB" => Inputs.Concatenation(1024 * 1024),
        "10 MB" => Inputs.Concatenation(),
        _ => Inputs.Seed(Document),
    };

    /// <summary>LawGov: text to model, units resolved.</summary>
    [Benchmark(Baseline = true)]
    public ParseResult LawGov() => PolicyDocumentParser.Default.Parse(_text);

    /// <summary>Markdig: text to syntax tree; it knows no Chinese numbering, units or dates.</summary>
    [Benchmark]
    public object Markdig() => Markdown.Parse(_text);

    /// <summary>The floor: every mark that a reader has to stop at, found and counted.</summary>
    [Benchmark]
    public int Scan()
    {
        var count = 0;
        var rest = _text.AsSpan();
        while (true)
        {
            var at = rest.IndexOfAny(Marks);
            if (at < 0) return count;
            count++;
            rest = rest[(at + 1)..];
        }
    }
}
