namespace LawGov.Model.Heads;

/// <summary>The full and the shorter forms of one authority's name.</summary>
/// <remarks>Forms: <c>某省发展改革委</c> is <c>某省发展和改革委员会</c>, <c>市政府办公室</c> is <c>某市人民政府办公室</c>, <c>某区某街道办事处</c> is <c>某区人民政府某街道办事处</c>.</remarks>
internal static class AuthorityForms
{
    /// <summary>Words that the shorter form leaves out.</summary>
    private static readonly string[] Fillers = ["员会", "和", "与"];

    /// <summary>Whether <paramref name="full"/> is the name of the same authority, written in full or with its superior place in front.</summary>
    public static bool IsFullOf(string full, string name) => full.Length > name.Length && Plain(full).EndsWith(Plain(name), StringComparison.Ordinal);

    private static string Plain(string name)
    {
        var plain = name.Replace("人民政府", "政府", StringComparison.Ordinal);
        if (name.Contains("街道", StringComparison.Ordinal)) plain = plain.Replace("政府", "", StringComparison.Ordinal);
        foreach (var filler in Fillers) plain = plain.Replace(filler, "", StringComparison.Ordinal);
        return plain;
    }
}
