using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The clause that ends a text: it tells where a paragraph, an item or a heading is complete.</summary>
internal static class ClosingClauses
{
    /// <summary>Whether <paramref name="text"/> ends with a clause in brackets, a full stop behind it allowed.</summary>
    public static bool Ends(ReadOnlySpan<char> text) => Find(text) >= 0;

    /// <summary>Where the clause opens that ends <paramref name="text"/>; -1 when there is none.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。;");
        if (text.IsEmpty) return -1;
        if (!Brackets.IsClosing(text[^1])) return FindUnclosed(text);
        var open = BracketPairs.FindOpening(text);
        return open >= 0 && IsClause(text[(open + 1)..^1]) ? open : -1;
    }

    /// <summary>Where the bracket opens that ends <paramref name="text"/> with a list of what looks like names, without noun or verb; -1 when there is none.</summary>
    public static int FindList(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。;");
        if (text.IsEmpty || !Brackets.IsClosing(text[^1])) return -1;
        var open = BracketPairs.FindOpening(text);
        return open > 0 && IsListOfNames(text[(open + 1)..^1]) ? open : -1;
    }

    /// <summary>Whether <paramref name="text"/> ends, behind the end of a sentence, with the name of one body in brackets: …。(县财政局).</summary>
    public static bool EndsWithName(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。;");
        if (text.IsEmpty || !Brackets.IsClosing(text[^1])) return false;
        var open = BracketPairs.FindOpening(text);
        return open > 0 && Sentences.IsEnd(text[open - 1]) && !char.IsAsciiDigit(text[open + 1]) && NameShapes.LooksLikeUnit(text[(open + 1)..^1]);
    }

    /// <summary>Whether the inside of a bracket assigns units, or sets a deadline, by a noun or a verb.</summary>
    public static bool IsClause(ReadOnlySpan<char> content) =>
        content.Length <= BracketPairs.LongestClause && ClauseReader.Read(new ClauseText(content, 0, null), default) is { NeedsKnownNames: false };

    /// <summary>Whether the text inside a bracket is two or more names and nothing else: 县财政局、各乡镇.</summary>
    public static bool IsListOfNames(ReadOnlySpan<char> content)
    {
        content = content.TrimEnd("。;");
        if (content.Length > BracketPairs.LongestClause || content.IndexOfAny("、,") < 0 || Explanations.IsExplanation(content) || Explanations.IsShortExplanation(content)) return false;
        foreach (var member in content.SplitAny('、', ','))
            if (!NameShapes.LooksLikeUnit(content[member])) return false;
        return true;
    }

    /// <summary>A clause that starts with a noun and has lost its closing bracket ends the text all the same.</summary>
    private static int FindUnclosed(ReadOnlySpan<char> text)
    {
        var last = text[^Math.Min(text.Length, BracketPairs.LongestClause)..];
        var open = last.LastIndexOfAny("(〔[【");
        if (open < 0 || last[open..].IndexOfAny(")〕]】") >= 0) return -1;
        return FieldNouns.ReadField(last[(open + 1)..]).Kind == FieldKind.Units ? text.Length - last.Length + open : -1;
    }
}
