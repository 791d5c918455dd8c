using LawGov.Analysis.Coverage;
using LawGov.Corpus.Tables;
using LawGov.Model;
using LawGov.Model.Places;

namespace LawGov.Corpus;

/// <summary>Makes the rows of documents.</summary>
internal sealed class DocumentRows
{
    private readonly Dictionary<CorpusTables, TableRows> _tables;

    public DocumentRows(CorpusTables tables)
    {
        _tables = CorpusSchema.Tables.Where(t => t.Kind == CorpusTables.Documents || (tables & t.Kind) != 0).ToDictionary(t => t.Kind, t => new TableRows(t));
    }

    /// <summary>The rows of each table.</summary>
    public IEnumerable<TableRows> Tables => _tables.Values;

    /// <summary>What a run has to work out for some tables.</summary>
    public static CorpusParts PartsFor(CorpusTables tables) =>
        CorpusParts.Coverage | CorpusParts.Citations | CorpusParts.Findings | ((tables & CorpusTables.Deadlines) != 0 ? CorpusParts.Schedule : CorpusParts.None);

    /// <summary>Adds the rows of one document.</summary>
    public void Add(CorpusResult result)
    {
        AddDocument(result);
        if (_tables.TryGetValue(CorpusTables.Findings, out var findings))
            foreach (var f in result.Findings) findings.Add(result.Id, f.Code, $"{f.Severity}", f.Message, f.Line, f.Column);
        if (result.Document is not { } document) return;
        AddTasks(result, document);
        AddSchedule(result);
        AddCitations(result);
        // A document that has nothing to do with the outline would add a row of nothing for every article.
        if (result.Coverage is { Relevance.Verdict: not RelevanceVerdict.Unrelated } coverage) AddCoverage(result.Id, coverage);
    }

    private void AddDocument(CorpusResult result)
    {
        var d = result.Document;
        var year = (d?.SignedOn ?? d?.PublishedOn)?.Year ?? d?.Period?.Start;
        _tables[CorpusTables.Documents].Add(
            result.Id, d?.Title, d is null ? null : $"{d.Kind}", d?.DocumentNumber?.ToString(), d is null || d.Issuers.Count == 0 ? null : string.Join('；', d.Issuers), d?.Jurisdiction?.Name,
            d?.Jurisdiction is { } place ? $"{place.Level}" : null, d?.SignedOn, d?.PublishedOn, d?.Period?.Start, d?.Period?.End, year,
            d?.Sections.Sum(CountOf), d?.Tasks.Count, d?.Tasks.Sum(t => t.Assignments.Count), result.Findings.Count, result.Coverage?.OutlineId,
            result.Coverage is { } c ? $"{c.Relevance.Verdict}" : null, result.Coverage?.Articles.Count(a => a.Status == CoverageStatus.Covered),
            result.Citations?.Nodes[0].Id, result.File?.Content is { } content ? $"{content.Format}" : null, result.File?.Parsed?.Text.Length, result.Bytes, result.Error, d?.Jurisdiction is { } at ? DivisionCodes.Find(at) : null);
    }

    private static int CountOf(Section section) => 1 + section.Sections.Sum(CountOf);

    private void AddTasks(CorpusResult result, PolicyDocument document)
    {
        var matches = result.Coverage?.Matches.DistinctBy(m => m.Path, StringComparer.Ordinal).ToDictionary(m => m.Path, StringComparer.Ordinal) ?? [];
        var (tasks, assignments, targets) = (_tables.GetValueOrDefault(CorpusTables.Tasks), _tables.GetValueOrDefault(CorpusTables.Assignments), _tables.GetValueOrDefault(CorpusTables.Targets));
        foreach (var t in document.Tasks)
        {
            var match = matches.GetValueOrDefault(t.Path);
            tasks?.Add(result.Id, t.Path, t.Title, t.Text, t.Part, t.Section, match?.Primary, match?.Likelihood.Value, t.Span.Start, t.Span.Length);
            foreach (var a in t.Assignments)
                assignments?.Add(result.Id, t.Path, a.Unit, a.Reference?.CanonicalName, a.Reference?.BodyId, $"{a.Role}", a.IsGroup, a.Span.Start, a.Span.Length);
            foreach (var target in t.Targets)
                targets?.Add(result.Id, t.Path, target.Text, (double)target.Value, target.Unit, $"{target.Comparison}", target.Span.Start, target.Span.Length);
        }
    }

    private void AddSchedule(CorpusResult result)
    {
        if (result.Schedule is null || !_tables.TryGetValue(CorpusTables.Deadlines, out var rows)) return;
        foreach (var e in result.Schedule.Entries)
            rows.Add(result.Id, e.Path, $"{e.Kind}", e.When, e.Date, $"{e.Recurrence}", e.Units.Count == 0 ? null : string.Join('；', e.Units.Select(u => u.Name)), e.Span.Start, e.Span.Length);
    }

    private void AddCitations(CorpusResult result)
    {
        if (result.Citations is null || !_tables.TryGetValue(CorpusTables.Citations, out var rows)) return;
        var nodes = result.Citations.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        foreach (var e in result.Citations.Edges)
            rows.Add(result.Id, e.To, nodes[e.To].Title, nodes[e.To].DocumentNumber?.ToString(), $"{e.Relation}", e.IsBasis, e.Mentions);
    }

    private void AddCoverage(string id, CoverageReport coverage)
    {
        var (articles, points) = (_tables.GetValueOrDefault(CorpusTables.Coverage), _tables.GetValueOrDefault(CorpusTables.Points));
        foreach (var a in coverage.Articles)
        {
            articles?.Add(id, coverage.OutlineId, a.Number, $"{a.Status}", a.Score.Value, a.Evidence.Count);
            foreach (var p in a.Points.Where(p => p.Evidence.Count > 0))
                points?.Add(id, coverage.OutlineId, a.Number, p.Id, $"{p.Status}", p.Evidence[0].Path, p.Evidence[0].Score.Value);
        }
    }
}
