namespace LawGov.Model.Writing;

/// <summary>Looks for the words of a list at the ends of a text, letter by letter.</summary>
internal static class WordLists
{
    /// <summary>Whether the text begins with one of the words.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return true;
        return false;
    }

    /// <summary>Whether the text ends with one of the words.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word)) return true;
        return false;
    }
}
