using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>A pair of brackets in a text.</summary>
internal readonly record struct BracketGroup(int Open, int Close);

/// <summary>Pairs the brackets of a text in one pass; kinds are not told apart, since sources mix them.</summary>
internal static class BracketGroups
{
    /// <summary>Clauses hold second names in brackets, and these a bracket of their own; nothing deeper.</summary>
    private const int DeepestClause = 3;

    /// <summary>The groups that may be clauses, ordered by where they open: outer before inner.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unclosed">Where the outermost bracket opens that never closes; -1 when all close.</param>
    /// <param name="unopened">Where a bracket closes that never opened; -1 when all open.</param>
    public static List<BracketGroup> Find(ReadOnlySpan<char> text, out int unclosed, out int unopened)
    {
        unopened = -1;
        var groups = new List<BracketGroup>();
        // Each open bracket with the depth of what it holds so far.
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
                if (group.Depth < DeepestClause && at - group.Position <= ClauseShapes.LongestClause) groups.Add(new BracketGroup(group.Position, at));
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

    /// <summary>【甲（乙】: a bracket of the same kind one level out shows that the inner one was never closed.</summary>
    private static void DropUnclosed(Stack<(int Position, int Depth)> open, ReadOnlySpan<char> text, char close)
    {
        if (open.Count < 2 || Matches(text[open.Peek().Position], close)) return;
        var inner = open.Pop();
        if (!Matches(text[open.Peek().Position], close)) open.Push(inner);
    }

    private static bool Matches(char open, char close) => (open, close) is ('(', ')') or ('〔', '〕') or ('[', ']') or ('【', '】');
}
