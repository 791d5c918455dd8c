using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>A line of a list: the mark of a list opens it, or a number below a line that such a mark opens.</summary>
/// <param name="Start">First character in the compact text.</param>
/// <param name="Mark">Length of the mark, with the number behind it.</param>
/// <param name="Indent">How far it is indented.</param>
/// <param name="IsNumbered">It has a number.</param>
/// <param name="IsField">It says something about the item above it: 牵头单位：甲, 甲、乙按职责分工负责.</param>
/// <param name="NamesUnits">It names units, as such a field or at its end.</param>
internal readonly record struct ListedLine(int Start, int Mark, int Indent, bool IsNumbered, bool IsField, bool NamesUnits)
{
    /// <summary>What <paramref name="line"/> is behind its mark.</summary>
    public static ListedLine Read(CompactText text, Line line, int mark, int indent)
    {
        var label = Labels.Read(text.Slice(line.Start + mark, line.End));
        var isNumbered = label is { Number: > 0, Kind: not LabelKind.Inline };
        if (isNumbered) mark += label.Length;
        var start = line.Start + mark;
        var content = text.Slice(start, line.End);
        var field = FieldNouns.ReadField(content).Kind;
        var isClause = field is not (FieldKind.Units or FieldKind.Deadline) && ClauseLines.Matches(new ClauseText(content, start, text));
        var names = isClause || field == FieldKind.Units || ClosingClauses.Ends(content) || ClosingClauses.FindList(content) > 0 || ClosingClauses.EndsWithName(content);
        return new ListedLine(line.Start, mark, indent, isNumbered, isClause || field is FieldKind.Units or FieldKind.Deadline, names);
    }
}
