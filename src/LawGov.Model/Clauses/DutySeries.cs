using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>甲负责巡查；乙负责保洁: members side by side that say what each body does, and the paragraph that begins so.</summary>
internal static class DutySeries
{
    private const string Marks = ",;。:!?";

    private static readonly string[] Verbs = ["负责", "牵头"];

    /// <summary>负责人, 负责任地, 负责制, 负责的: other words.</summary>
    private const string NoObjects = "人任制的同者";

    private const int ShortestObject = 2;

    /// <summary>Adds the names and verbs of such members in <paramref name="text"/>.</summary>
    public static void Find(ClauseText text, List<UnitClause> into)
    {
        var content = text.Chars;
        for (var start = 0; NextVerb(content[start..]) is var next and >= 0;)
        {
            var verb = start + next;
            start += content[start..verb].LastIndexOfAny(Marks) + 1;
            var end = content[verb..].IndexOfAny(Marks) is var mark and >= 0 ? verb + mark : content.Length;
            if (Length(content[start..end]) is var length and > 0 && ProseNames.Read(text, start, start + length) is { } clause) into.Add(clause);
            start = end;
        }
    }

    private static int NextVerb(ReadOnlySpan<char> text)
    {
        var first = -1;
        foreach (var verb in Verbs)
        {
            var at = (first < 0 ? text : text[..first]).IndexOf(verb);
            if (at >= 0) first = at;
        }

        return first;
    }

    /// <summary>Whether <paramref name="text"/> begins with a body and what it does.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        Length(text.IndexOfAny(Marks) is var mark and >= 0 ? text[..mark] : text) is var length and > 0 && ProseNames.Read(new ClauseText(text, 0, null), 0, length) is not null;

    /// <summary>Length of the names and the verb that begin <paramref name="member"/> and have an object behind; 0 when none do.</summary>
    private static int Length(ReadOnlySpan<char> member)
    {
        foreach (var verb in Verbs)
        {
            var at = member.IndexOf(verb);
            if (at < 2 || at + verb.Length + ShortestObject > member.Length) continue;
            var head = member[..(at + verb.Length)];
            if (NoObjects.Contains(member[head.Length], StringComparison.Ordinal) || member[0] == '由') return 0;
            var tail = VerbPhrases.ReadTail(head, out _);
            var names = VerbPhrases.StripEtc(head[..^tail]);
            var name = names[(names.LastIndexOf('、') + 1)..];
            return tail > 0 && (NameConjunctions.IsComplete(name) || NameShapes.IsOffice(name) || GroupNames.IsGroup(name) && NameShapes.LooksLikeUnit(name)) ? head.Length : 0;
        }

        return 0;
    }
}
