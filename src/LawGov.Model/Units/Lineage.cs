namespace LawGov.Model.Units;

/// <summary>Follows bodies through the reforms of the catalogue.</summary>
internal static class Lineage
{
    // Reforms chain at most a handful of times; the bound only guards a user's catalogue against a circle.
    private const int MaxSteps = 8;

    public static IEnumerable<UnitBody> At(UnitCatalogue catalogue, UnitBody body, int year)
    {
        var found = new List<UnitBody>();
        if (body.Established is { } from && year < from) Back(catalogue, body, year, found, MaxSteps);
        else Forward(catalogue, body, year, found, MaxSteps);
        return found;
    }

    public static UnitBody Heir(UnitCatalogue catalogue, UnitBody body, int year)
    {
        for (var i = 0; i < MaxSteps && Ended(body, year); i++)
        {
            var steps = catalogue.SuccessorsOf(body.Id);
            if (steps.Count == 0) return body;
            body = steps[0].To;
        }
        return body;
    }

    private static bool Ended(UnitBody body, int year) => body.Dissolved is { } last && year > last;

    private static void Forward(UnitCatalogue catalogue, UnitBody body, int year, List<UnitBody> found, int left)
    {
        if (!Ended(body, year) || left == 0) Add(found, body);
        else foreach (var step in catalogue.SuccessorsOf(body.Id)) Forward(catalogue, step.To, year, found, left - 1);
    }

    private static void Back(UnitCatalogue catalogue, UnitBody body, int year, List<UnitBody> found, int left)
    {
        if (body.Established is not { } from || year >= from) Add(found, body);
        else if (left > 0)
            foreach (var step in catalogue.PredecessorsOf(body.Id))
                if (step.Year > year || step.From.Dissolved is null || step.From.Dissolved >= year) Back(catalogue, step.From, year, found, left - 1);
    }

    private static void Add(List<UnitBody> found, UnitBody body)
    {
        if (!found.Contains(body)) found.Add(body);
    }
}
