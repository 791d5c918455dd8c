namespace LawGov.Model.Units;

/// <summary>The names under which bodies are looked up.</summary>
internal static class UnitNames
{
    /// <summary>All names of a body without place, title names first; a party organ's 委… is also found as 党委… and 党工委….</summary>
    public static IEnumerable<string> Of(UnitBody body) => body.Titles.Select(t => t.Name)
        .Concat(body.Titles.SelectMany(t => t.ShortForms))
        .Concat(body.Aliases)
        .SelectMany(WithHosts)
        .Distinct(StringComparer.Ordinal);

    /// <summary><paramref name="name"/> itself, and for 委… what it is after 党 and 党工.</summary>
    public static IEnumerable<string> WithHosts(string name) =>
        name.Length > 1 && name[0] == '委' && !name.StartsWith("委员", StringComparison.Ordinal) ? [name, "党" + name, "党工" + name] : [name];
}
