using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Lines that are a clause and nothing else, without the noun of a field: <c>（甲牵头，乙配合）</c>, <c>甲、乙等按职责分工负责</c>.</summary>
internal static class ClauseLines
{
    private const int LongestName = 20;

    /// <summary>Whether <paramref name="line"/> is one.</summary>
    public static bool Matches(ClauseText line)
    {
        var content = line.Chars;
        if (content.IsEmpty || content.Length > BracketPairs.LongestClause) return false;
        if (Brackets.IsOpening(content[0])) return ClosingClauses.Find(content) == 0;
        return ClosingSentences.IsAll(line);
    }

    /// <summary>Whether <paramref name="line"/> begins with two names of bodies: a clause that goes on behind the margin.</summary>
    public static bool Open(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf('、');
        if (first < 0 || first > LongestName || !BodyEndings.EndsBody(line[..first]) || NameShapes.Read(line[..first]) != NameShape.Likely) return false;
        var rest = line[(first + 1)..];
        var second = rest.IndexOfAny('、', ',');
        return second is > 0 and <= LongestName && BodyEndings.EndsBody(rest[..second]) && NameShapes.Read(rest[..second]) == NameShape.Likely;
    }
}
