using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Counts tasks by functional body, document by document.</summary>
internal sealed class BodyTally(DateOnly? date, UnitCatalogue catalogue)
{
    private readonly Dictionary<string, Body> _bodies = new(StringComparer.Ordinal);

    /// <summary>The body that an id is counted under at a date; the id itself without date or when the catalogue does not know it.</summary>
    public static string? IdAt(string? id, DateOnly? date, UnitCatalogue catalogue) =>
        id is null || date is not { } at || catalogue.Find(id) is null ? id : catalogue.HeirAt(id, at).Id;

    /// <summary>Takes in everything that is assigned to one task.</summary>
    public void Add(List<Assigned> assigned)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in assigned)
        {
            if (one.Reference.BodyId is not { } written) continue;
            var id = IdAt(written, date, catalogue)!;
            var body = Find(id);
            if (written != id) body.Predecessors.Add(written);
            if (counted.Add(id)) body.Count(one.Task.Document.Index, 1);
        }
    }

    /// <summary>Takes in what another has counted behind it.</summary>
    public void Add(BodyTally other, int documentsBefore)
    {
        foreach (var (id, counted) in other._bodies)
        {
            var body = Find(id);
            body.Predecessors.UnionWith(counted.Predecessors);
            foreach (var (document, tasks) in counted.ByDocument) body.Count(document + documentsBefore, tasks);
        }
    }

    public ValueList<BodyWorkload> Rows(IReadOnlyList<AssignedDocument> documents, CancellationToken cancellationToken) => _bodies
        .Until(cancellationToken).Select(b => Row(b.Key, b.Value, documents))
        .OrderByDescending(r => r.Tasks).ThenBy(r => r.Body, StringComparer.Ordinal)
        .ToValueList();

    private BodyWorkload Row(string id, Body body, IReadOnlyList<AssignedDocument> documents)
    {
        var counts = new int[documents.Count];
        foreach (var (document, tasks) in body.ByDocument) counts[document] = tasks;
        return new()
        {
            Body = id,
            Name = catalogue.Find(id)?.Name ?? id,
            Tasks = body.ByDocument.Sum(d => d.Tasks),
            ByDocument = ValueList.Of<int>(counts),
            ByYear = body.ByDocument.Where(d => documents[d.Document].Year is not null)
                .GroupBy(d => documents[d.Document].Year!.Value).OrderBy(g => g.Key)
                .Select(g => new YearCount(g.Key, g.Sum(d => d.Tasks))).ToValueList(),
            Predecessors = body.Predecessors.Order(StringComparer.Ordinal).ToValueList(),
        };
    }

    private Body Find(string id)
    {
        if (!_bodies.TryGetValue(id, out var body)) _bodies.Add(id, body = new Body());
        return body;
    }

    private sealed class Body
    {
        /// <summary>Tasks of each document that has any, in order.</summary>
        public List<(int Document, int Tasks)> ByDocument { get; } = [];

        public HashSet<string> Predecessors { get; } = new(StringComparer.Ordinal);

        public void Count(int document, int tasks)
        {
            if (ByDocument.Count > 0 && ByDocument[^1].Document == document) ByDocument[^1] = (document, ByDocument[^1].Tasks + tasks);
            else ByDocument.Add((document, tasks));
        }
    }
}
