namespace LawGov.Model.Clauses;

/// <summary>★市水利局、市财政局, 市水利局▲: the mark by which a list says who leads.</summary>
internal static class LeadMarks
{
    /// <summary>The marks.</summary>
    public const string All = "★☆▲△※*";

    /// <summary>Takes the marks before and behind a name away; whether there were any, with a name between.</summary>
    /// <param name="name">The name.</param>
    /// <param name="before">How many stood before it.</param>
    public static bool Strip(ref ReadOnlySpan<char> name, out int before)
    {
        var start = name.TrimStart(All);
        before = name.Length - start.Length;
        var bare = start.TrimEnd(All);
        if (bare.IsEmpty || bare.Length == name.Length)
        {
            before = 0;
            return false;
        }

        name = bare;
        return true;
    }
}
