using System.Buffers;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using JiebaNet.Segmenter;
using LawGov.Benchmarks.Peers;
using LawGov.Model.Parsing;

namespace LawGov.Benchmarks.Parsing;

/// <summary>
/// Reading a document, beside what a user would start with on the same text: a compiled expression that finds unit clauses and nothing else, the words of jieba.NET,
/// and the floor, a bare scan for the marks that end sentences and clauses.
/// </summary>
[MemoryDiagnoser]
public partial class ParseBenchmarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\n。；：，、（）(),:;《》“”");

    /// <summary>Its dictionary is loaded once, outside of what is measured.</summary>
    private static readonly Lazy<JiebaSegmenter> Segmenter = new(JiebaPeer.NewSegmenter);

    private string _text = "";

    /// <summary>A seed, or the seeds repeated to ten megabytes and a tenth of that, to see whether time grows linearly.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    /// <summary>The values of <see cref="Document"/>.</summary>
    public static IEnumerable<string> Documents => [.. Inputs.SeedNames, "1 MB", "10 MB"];

    /// <summary>Length of the text.</summary>
    internal int Characters => _text.Length;

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

    /// <summary>A script: brackets that contain 责任单位 and its like, or end with a verb of duty; their names cut at the marks.</summary>
    [Benchmark]
    public int RegexClauses()
    {
        var names = 0;
        foreach (var clause in Clause().EnumerateMatches(_text)) names += _text.AsSpan(clause.Index, clause.Length).Count('、') + 1;
        return names;
    }

    /// <summary>jieba.NET: the words of the text.</summary>
    [Benchmark]
    public int Jieba()
    {
        var words = 0;
        foreach (var _ in Segmenter.Value.Cut(_text)) words++;
        return words;
    }

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

    [GeneratedRegex("[（(【](?:(?:责任|牵头|配合|主管|协办|参加)(?:单位|部门)[：:][^）)】]{2,400}|[^（()）【】]{2,400}(?:负责|牵头|配合|落实))[）)】]|^(?:责任|牵头|配合)(?:单位|部门)[：:].{2,400}$", RegexOptions.Multiline)]
    private static partial Regex Clause();
}
