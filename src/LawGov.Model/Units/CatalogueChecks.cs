using LawGov.Model.Writing;

namespace LawGov.Model.Units;

/// <summary>What must be true between the entries of a catalogue, so that no name is silently ambiguous and no lineage ends in nothing.</summary>
internal static class CatalogueChecks
{
    private const int EarliestYear = CalendarDates.EarliestUsualYear;
    private const int LatestYear = CalendarDates.LatestUsualYear;

    // A reform reaches the localities up to some years after the centre; more than this is a slip of the pen.
    private const int LongestReform = 6;

    public static IEnumerable<string> Faults(CatalogueData data) =>
        Ids(data).Concat(Lineages(data)).Concat(Names(data)).Concat(Forms(data)).Concat(Phrases(data));

    private static IEnumerable<string> Ids(CatalogueData data)
    {
        foreach (var id in data.Bodies.Keys.Concat(data.Groups.Keys))
            if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) yield return $"The id \"{id}\" is not lower-case ASCII with hyphens.";
        foreach (var id in data.Bodies.Keys.Where(data.Groups.ContainsKey)) yield return $"The id \"{id}\" stands for a body and for a group.";
        foreach (var body in data.Bodies.Values)
            foreach (var other in body.Hosts.Concat(body.Combines).Where(o => !data.Bodies.ContainsKey(o)))
                yield return $"{body.Id} refers to \"{other}\", which does not exist.";
    }

    private static IEnumerable<string> Lineages(CatalogueData data)
    {
        foreach (var body in data.Bodies.Values)
        {
            if (body.Established is < EarliestYear or > LatestYear || body.Dissolved is < EarliestYear or > LatestYear)
                yield return $"{body.Id} has a year outside {EarliestYear}–{LatestYear}.";
            if (body.Established > body.Dissolved) yield return $"{body.Id} ends before it begins.";
            foreach (var step in body.Successors)
            {
                if (!data.Bodies.ContainsKey(step.SuccessorId)) yield return $"{body.Id} has the successor \"{step.SuccessorId}\", which does not exist.";
                if (step.SuccessorId == body.Id) yield return $"{body.Id} succeeds itself.";
                if (body.Dissolved is { } last && Math.Abs(step.Year - last) > LongestReform) yield return $"{body.Id} ends in {last}, but its successor takes over in {step.Year}.";
                if (step.Basis.Length == 0) yield return $"The succession of {body.Id} rests on nothing.";
            }
            if (body.Dissolved is not null && body.Successors.Count == 0) yield return $"{body.Id} is dissolved without successor.";
        }
    }

    private static IEnumerable<string> Names(CatalogueData data)
    {
        var owners = new Dictionary<string, UnitBody>(StringComparer.Ordinal);
        foreach (var body in data.Bodies.Values)
            foreach (var name in UnitNames.Of(body))
            {
                if (name.Length == 0) yield return $"{body.Id} has an empty name.";
                if (!owners.TryAdd(name, body) && !(data.Ambiguities.TryGetValue(name, out var known) && known.BodyIds.Contains(body.Id) && known.BodyIds.Contains(owners[name].Id)))
                    yield return $"\"{name}\" means {owners[name].Id} and {body.Id}, and no rule tells them apart.";
            }
        foreach (var ambiguity in data.Ambiguities.Values)
        {
            foreach (var id in ambiguity.BodyIds.Where(id => !data.Bodies.ContainsKey(id)))
                yield return $"The ambiguity \"{ambiguity.Alias}\" names \"{id}\", which does not exist.";
            foreach (var id in new[] { ambiguity.Preferred, ambiguity.Before, ambiguity.After, ambiguity.BehindBarePlace })
                if (id is not null && !ambiguity.BodyIds.Contains(id)) yield return $"The ambiguity \"{ambiguity.Alias}\" decides for \"{id}\", which is none of its bodies.";
            if (ambiguity.Through is null != (ambiguity.Before is null && ambiguity.After is null))
                yield return $"The ambiguity \"{ambiguity.Alias}\" has a year without bodies, or bodies without a year.";
        }
    }

    private static IEnumerable<string> Forms(CatalogueData data) =>
        from body in data.Bodies.Values
        from form in body.Forms
        where form.Pattern.Count(c => c == '*') != 1 || form.Pattern.Length < 2
        select $"The form \"{form.Pattern}\" of {body.Id} needs exactly one * and some text.";

    private static IEnumerable<string> Phrases(CatalogueData data) => Shared(data)
        .Concat(from g in data.Groups.Values
                where g.WhenRelevantId is { } id && !data.Groups.ContainsKey(id)
                select $"The group {g.Id} refers to \"{g.WhenRelevantId}\", which does not exist.");

    private static IEnumerable<string> Shared(CatalogueData data) =>
        from phrase in data.Groups.Values.SelectMany(g => g.Phrases.Select(p => (Group: g.Id, Phrase: p)))
        group phrase.Group by phrase.Phrase into owners
        where owners.Distinct().Count() > 1
        select $"The phrase \"{owners.Key}\" stands for {string.Join(" and ", owners)}.";
}
