using System.Text;

namespace LawGov.Readers.Html;

/// <summary>
/// Takes apart what makes the HTML parser call itself once for each repetition, until the stack is full and the process ends:
/// <c>--!</c> after <c>--!</c> inside a comment, the empty end tag <c>&lt;/&gt;</c> after another, and the start of preformatted text (<c>&lt;pre&gt;</c>,
/// <c>&lt;listing&gt;</c>) right behind another.
/// </summary>
/// <remarks>
/// A space between two repetitions ends the recursion and means nothing in a page, wherever it stands: in a comment, in prose or between tags. So
/// no context has to be known, no text is lost and no line moves. Linear in the length of the page.
/// </remarks>
internal static class ParserTraps
{
    /// <summary>So many repetitions are harmless even on a small stack.</summary>
    private const int MostRepeated = 32;

    /// <summary>The page with its traps taken apart; the same string when it has none.</summary>
    public static string Defuse(string page)
    {
        StringBuilder? safe = null;
        var copied = 0;
        var repeated = 0;
        var runEnd = -1;
        var preformatted = 0;
        for (var at = 0; at < page.Length;)
        {
            // Where such a tag ends depends on its attributes, so they are counted wherever they stand, and each of too many is set apart.
            if (OpensPreformatted(page, at) && ++preformatted > MostRepeated)
            {
                safe ??= new StringBuilder(page.Length + page.Length / 16);
                safe.Append(page, copied, at - copied).Append(' ');
                copied = at++;
                continue;
            }

            var length = UnitAt(page, at);
            if (length <= 0)
            {
                at += Math.Max(1, -length);
                continue;
            }

            repeated = at == runEnd ? repeated + 1 : 1;
            at += length;
            runEnd = at;
            if (repeated < MostRepeated) continue;
            safe ??= new StringBuilder(page.Length + page.Length / 16);
            safe.Append(page, copied, at - copied).Append(' ');
            copied = at;
            repeated = 0;
        }

        return safe is null ? page : safe.Append(page, copied, page.Length - copied).ToString();
    }

    private static bool OpensPreformatted(string page, int at) =>
        page[at] == '<' && (page.AsSpan(at + 1).StartsWith("pre", StringComparison.OrdinalIgnoreCase) || page.AsSpan(at + 1).StartsWith("listing", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Length of the repeated piece that starts here: dashes with their mark, or an empty end tag; 0 when there is none, below it the length of dashes
    /// without a mark, to be passed over at once.
    /// </summary>
    private static int UnitAt(string page, int at)
    {
        if (page[at] == '<') return string.CompareOrdinal(page, at, "</>", 0, 3) == 0 ? 3 : 0;
        if (page[at] != '-') return 0;
        var end = at;
        while (end < page.Length && page[end] == '-') end++;
        return end < page.Length && page[end] == '!' ? end + 1 - at : at - end;
    }
}
