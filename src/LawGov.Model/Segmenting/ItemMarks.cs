using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Reads the mark of a list at the start of a line, as Markdown and the outlines of mind maps have them: <c>- </c>, <c>* </c>, <c>+ </c>, <c>• </c>, indented or not, with a box to tick (<c>- [ ] </c>) or not.</summary>
internal static class ItemMarks
{
    private const int Tab = 4;

    private const int WideSpace = 2;

    /// <summary>Length of the mark in the compact text; 0 when the line begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="isInList">A list is open: the indentation of other lines counts, too.</param>
    /// <param name="indent">How far the line is indented, in spaces.</param>
    public static int Read(CompactText text, Line line, bool isInList, out int indent)
    {
        indent = 0;
        var first = text.Chars[line.Start];
        var mayBeMark = first is '-' or '*' or '+' or '•' or '●' or '○' or '◦';
        if (!mayBeMark && !isInList) return 0;
        var source = text.Source.AsSpan(line.SourceStart, line.SourceEnd - line.SourceStart);
        var at = 0;
        for (; at < source.Length && IsSpace(source[at]); at++) indent += source[at] switch { '\t' => Tab - indent % Tab, '\u3000' => WideSpace, _ => 1 };
        // -5℃ and *注 are no items: a gap stands behind the mark of a list.
        if (!mayBeMark || at + 1 >= source.Length || source[at] != first || !IsSpace(source[at + 1])) return 0;
        var rest = text.Slice(line.Start + 1, line.End);
        var box = rest.StartsWith("[]") ? 2 : rest is ['[', 'x' or 'X' or '√', ']', ..] ? 3 : 0;
        return rest.Length > box ? 1 + box : 0;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u3000';
}
