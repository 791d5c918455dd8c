using System.Globalization;
using System.Text.Json;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Outlines;

/// <summary>Reads outlines from JSON of the schema <see cref="Schema"/>, version 1.</summary>
/// <remarks>Reads no file: the caller gives the text. Thread-safe.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// NationalOutline outline = OutlineLoader.Load(File.ReadAllText("outline.json"));
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan.Document, outline, plan.Text);
/// </code>
/// </example>
public static class OutlineLoader
{
    /// <summary>The value of the member <c>schema</c>.</summary>
    public const string Schema = "lawgov-outline";

    /// <summary>The major version of <c>schemaVersion</c> that is read.</summary>
    public const int SchemaMajorVersion = 1;

    /// <summary>Reads an outline.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="OutlineFormatException">
    /// The text is no JSON, its schema or version is another one, a member that must be there is missing, or two articles or points share a number.
    /// </exception>
    public static NationalOutline Load(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        OutlineRecord? record;
        try
        {
            record = OutlineFileReader.Outline(JsonGuard.Checked(json));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new OutlineFormatException($"The outline is no valid JSON: {e.Message}", e);
        }

        return OutlineOf(record ?? throw new OutlineFormatException("The outline is empty."));
    }

    /// <summary>Reads an outline of the library, whose JSON is known to be sound.</summary>
    internal static NationalOutline LoadBuiltIn(byte[] utf8Json) => OutlineOf(OutlineFileReader.Outline(utf8Json)!);

    private static NationalOutline OutlineOf(OutlineRecord record)
    {
        Check(record.Schema == Schema, $"The member schema is '{record.Schema}', expected '{Schema}'.");
        Check(MajorOf(record.SchemaVersion) == SchemaMajorVersion, $"The schema version '{record.SchemaVersion}' is not read; expected {SchemaMajorVersion}.x.");
        var outline = new NationalOutline
        {
            Id = Required(record.Id, "id"),
            Title = Required(record.Title, "title"),
            TitleVariants = ListOf(record.TitleVariants),
            Issuers = ListOf(record.Issuers),
            Period = record.Period is { } period ? PeriodOf(period) : null,
            DataVersion = record.DataVersion ?? "0",
            Provenance = record.Provenance,
            Parts = (record.Parts ?? []).Select(PartOf).ToValueList(),
        };
        Check(outline.Articles.Any(), "The outline has no article.");
        CheckNumbers(outline);
        return outline;
    }

    private static OutlinePart PartOf(PartRecord part) =>
        new(part.Number, Required(part.Title, $"title of part {part.Number}"), (part.Articles ?? []).Select(ArticleOf).ToValueList()) { Goal = part.Goal };

    private static OutlineArticle ArticleOf(ArticleRecord article) =>
        new(article.Number, article.Label ?? "", Required(article.Title, $"title of article {article.Number}"), (article.Points ?? []).Select(PointOf).ToValueList())
        {
            Kind = Enum.IsDefined(typeof(OutlineArticleKind), article.Kind) ? article.Kind : throw new OutlineFormatException($"Article {article.Number}: the kind {article.Kind:D} is none."),
            Subjects = ListOf(article.Subjects),
            Boundary = article.Boundary,
            Phrases = ListOf(article.Phrases),
            WeakPhrases = ListOf(article.WeakPhrases),
        };

    private static OutlinePoint PointOf(PointRecord point)
    {
        var id = Required(point.Id, "id of a point");
        return new OutlinePoint(id, Required(point.Label, $"label of point {id}"), ListOf(point.Terms))
        {
            Phrasings = ListOf(point.Phrasings),
            Addressee = point.Addressee switch
            {
                null or "all" => OutlineAddressee.AllLevels,
                "central" => OutlineAddressee.Central,
                "province" => OutlineAddressee.Province,
                var other => throw new OutlineFormatException($"Point {id}: the addressee '{other}' is none of all, central, province."),
            },
            Deadline = point.Deadline,
            Target = point.Target,
            TargetValue = point.TargetValue,
            TargetUnit = point.TargetUnit,
        };
    }

    private static Period PeriodOf(PeriodRecord period)
    {
        Check(period.Start is > 0 and <= 9999 && period.End >= period.Start && period.End <= 9999, $"The period {period.Start}–{period.End} is none.");
        return new Period(period.Start, period.End);
    }

    private static ValueList<string> ListOf(List<string>? items) => (items ?? []).ToValueList();

    private static int MajorOf(string? version) => int.TryParse((version ?? "").Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : -1;

    private static string Required(string? value, string member) =>
        string.IsNullOrWhiteSpace(value) ? throw new OutlineFormatException($"The member {member} is missing or empty.") : value;

    private static void CheckNumbers(NationalOutline outline)
    {
        var articles = new HashSet<int>();
        var points = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in outline.Articles)
        {
            Check(articles.Add(article.Number), $"Two articles have the number {article.Number}.");
            foreach (var point in article.Points) Check(points.Add(point.Id), $"Two points have the number {point.Id}.");
        }
    }

    private static void Check(bool condition, string message)
    {
        if (!condition) throw new OutlineFormatException(message);
    }
}
