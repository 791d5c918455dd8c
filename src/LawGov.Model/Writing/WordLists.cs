namespace LawGov.Model.Writing;

/// <summary>Looks for the words of a list at the ends of a text, letter by letter. No word is empty.</summary>
internal static class WordLists
{
    /// <summary>Whether the text begins with one of the words.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty) return false;
        // Most words differ in the first letter, and comparing two letters costs less than calling for a comparison.
        foreach (var word in words)
            if (word[0] == text[0] && text.StartsWith(word)) return true;
        return false;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public static bool EqualsAny(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty) return false;
        foreach (var word in words)
            if (word.Length == text.Length && word[0] == text[0] && text.SequenceEqual(word)) return true;
        return false;
    }

    /// <summary>Whether the text ends with one of the words.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty) return false;
        foreach (var word in words)
            if (word[^1] == text[^1] && text.EndsWith(word)) return true;
        return false;
    }
}
