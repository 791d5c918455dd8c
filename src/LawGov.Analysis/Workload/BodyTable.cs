using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Counts tasks by functional body, document by document.</summary>
internal static class BodyTable
{
    public static ValueList<BodyWorkload> Rows(IReadOnlyList<AssignedDocument> documents, IEnumerable<Assigned> assignments, DateOnly? date, UnitCatalogue catalogue) => assignments
        .Where(a => a.Reference.BodyId is not null)
        .GroupBy(a => IdAt(a.Reference.BodyId, date, catalogue)!, StringComparer.Ordinal)
        .Select(g => Row(g.Key, [.. g.DistinctBy(a => a.Task.Index)], g, documents, catalogue))
        .OrderByDescending(r => r.Tasks).ThenBy(r => r.Body, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The body that an id is counted under at a date; the id itself without date or when the catalogue does not know it.</summary>
    public static string? IdAt(string? id, DateOnly? date, UnitCatalogue catalogue) =>
        id is null || date is not { } at || catalogue.Find(id) is null ? id : catalogue.HeirAt(id, at).Id;

    private static BodyWorkload Row(string id, Assigned[] tasks, IEnumerable<Assigned> all, IReadOnlyList<AssignedDocument> documents, UnitCatalogue catalogue) => new()
    {
        Body = id,
        Name = catalogue.Find(id)?.Name ?? id,
        Tasks = tasks.Length,
        ByDocument = Counts(tasks, documents.Count),
        ByYear = tasks.Where(t => t.Task.Document.Year is not null)
            .GroupBy(t => t.Task.Document.Year!.Value).OrderBy(g => g.Key)
            .Select(g => new YearCount(g.Key, g.Count())).ToValueList(),
        Predecessors = all.Select(a => a.Reference.BodyId!).Where(b => b != id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
    };

    private static ValueList<int> Counts(Assigned[] tasks, int documents)
    {
        var counts = new int[documents];
        foreach (var task in tasks) counts[task.Task.Document.Index]++;
        return ValueList.Of<int>(counts);
    }
}
