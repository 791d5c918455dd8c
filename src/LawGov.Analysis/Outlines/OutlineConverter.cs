using LawGov.Analysis.Matching;
using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>
/// Makes an outline of any document, so that one plan can be compared with another: a city's plan against the plans of its districts.
/// </summary>
/// <remarks>
/// Every task, and every section at the bottom without tasks, becomes an article; each of its sentences a requirement point; the wording of a sentence that is left when
/// stock phrases are cut off its clauses becomes the point's terms. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// PolicyDocument province = PolicyFile.Read("province.docx").Document!, city = PolicyFile.Read("city.docx").Document!;
/// NationalOutline outline = OutlineConverter.FromDocument(province, "province-2024");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(city, outline);
/// </code>
/// </example>
public static class OutlineConverter
{
    private const int ShortestTerm = 4;
    private const int LongestTerm = 14;
    private const string SentenceEnds = "。；;!！";
    private const string ClauseEnds = "，,、：:（）()。；;“”\"《》 ";

    /// <summary>Makes an outline of a document.</summary>
    /// <param name="document">The document; should have tasks or sections.</param>
    /// <param name="id">Id of the outline; <c>document</c> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static NationalOutline FromDocument(PolicyDocument document, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var parts = new List<OutlinePart>();
        var number = 0;
        foreach (var part in PlanItem.Of(document).GroupBy(i => i.Heading))
        {
            var articles = part.Select(item => ArticleOf(++number, item)).ToValueList();
            parts.Add(new OutlinePart(parts.Count + 1, part.Key, articles));
        }

        return new NationalOutline
        {
            Id = id ?? "document",
            Title = document.Title ?? document.Source ?? "",
            Issuers = document.Issuers,
            Period = document.Period,
            Parts = parts.ToValueList(),
        };
    }

    private static OutlineArticle ArticleOf(int number, PlanItem item)
    {
        var title = item.Title.Length > 0 ? item.Title : Sentences(item.Text).FirstOrDefault() ?? item.Path;
        var points = Sentences(item.Text).Where(s => s != item.Title)
            .Select((sentence, i) => new OutlinePoint($"{number}.{i + 1}", sentence, TermsOf(sentence)))
            .ToValueList();
        return new OutlineArticle(number, item.Path, title, points);
    }

    private static IEnumerable<string> Sentences(string text) => text.Split(SentenceEnds.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ValueList<string> TermsOf(string sentence) =>
        sentence.Split(ClauseEnds.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
            .Select(CutStockPhrases)
            .Where(term => term.Length is >= ShortestTerm and <= LongestTerm)
            .Distinct()
            .ToValueList();

    /// <summary>A clause without the stock phrases it begins and ends with: 建立健全行政裁量权基准制度 → 行政裁量权基准.</summary>
    private static string CutStockPhrases(string clause)
    {
        var rest = clause.AsSpan();
        while (true)
        {
            int head = 0, tail = 0;
            foreach (var phrase in StockPhrases.All)
            {
                if (phrase.Length > head && rest.StartsWith(phrase, StringComparison.Ordinal)) head = phrase.Length;
                if (phrase.Length > tail && rest.EndsWith(phrase, StringComparison.Ordinal)) tail = phrase.Length;
            }

            // 行政 and 政府 begin names of things as often as phrases: never cut down to less than a term.
            if (head > 0 && rest.Length - head >= ShortestTerm) rest = rest[head..];
            else if (tail > 0 && rest.Length - tail >= ShortestTerm) rest = rest[..^tail];
            else return rest.ToString();
        }
    }
}
