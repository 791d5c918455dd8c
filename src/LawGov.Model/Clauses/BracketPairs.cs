using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Pairs the brackets of a text in one pass; kinds are not told apart, since sources mix them.</summary>
internal static class BracketPairs
{
    /// <summary>No clause is longer than this many characters.</summary>
    public const int LongestClause = 1200;

    /// <summary>Clauses contain second names in brackets, and these a bracket of their own; nothing deeper.</summary>
    private const int DeepestClause = 3;

    /// <summary>The groups that may be clauses, ordered by where they open: outer before inner.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unclosed">Where the outermost bracket opens that never closes; -1 when all close.</param>
    /// <param name="unopened">Where a bracket closes that never opened; -1 when all open.</param>
    public static List<BracketPair> Find(ReadOnlySpan<char> text, out int unclosed, out int unopened)
    {
        unopened = -1;
        var groups = new List<BracketPair>();
        // Each open bracket with the depth of what it contains so far.
        var open = new Stack<(int Position, int Depth)>();
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Brackets.Any);
            if (next < 0) break;
            at += next;
            if (Brackets.IsOpening(text[at]))
            {
                open.Push((at, 0));
            }
            else if (open.Count > 0)
            {
                DropUnclosed(open, text, text[at]);
                var group = open.Pop();
                if (group.Depth < DeepestClause && at - group.Position <= LongestClause) groups.Add(new BracketPair(group.Position, at));
                if (open.TryPop(out var outer)) open.Push((outer.Position, Math.Max(outer.Depth, group.Depth + 1)));
            }
            else
            {
                unopened = at;
            }
        }

        unclosed = -1;
        foreach (var (position, _) in open) unclosed = position;
        groups.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        return groups;
    }

    /// <summary>Where the bracket opens that the last character of <paramref name="text"/> closes; -1 when it is too far away.</summary>
    public static int FindOpening(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i > text.Length - LongestClause; i--)
        {
            if (Brackets.IsClosing(text[i])) depth++;
            else if (Brackets.IsOpening(text[i]) && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>【甲（乙】: a bracket of the same kind one level out shows that the inner one was never closed.</summary>
    private static void DropUnclosed(Stack<(int Position, int Depth)> open, ReadOnlySpan<char> text, char close)
    {
        if (open.Count < 2 || Matches(text[open.Peek().Position], close)) return;
        var inner = open.Pop();
        if (!Matches(text[open.Peek().Position], close)) open.Push(inner);
    }

    private static bool Matches(char open, char close) => (open, close) is ('(', ')') or ('〔', '〕') or ('[', ']') or ('【', '】');
}
