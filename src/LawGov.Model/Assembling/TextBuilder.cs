using System.Text;
using LawGov.Model.Assigning;
using LawGov.Model.Clauses;
using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Assembling;

/// <summary>Puts the text of a node together from what is neither clause nor another section's or task's.</summary>
internal sealed class TextBuilder(AssignedSkeleton assigned)
{
    private readonly CompactText _text = assigned.Skeleton.Text;

    /// <summary>Ranges of the node's own prose, in order, without its clauses.</summary>
    public List<TextRange> ProseOf(OutlineNode node, bool withHeadingSentence)
    {
        var ranges = new List<TextRange>();
        AddOwn(node, withHeadingSentence, ranges);
        foreach (var child in node.Children) AddBelow(child, ranges);
        if (node.IsField)
            foreach (var paragraph in node.Paragraphs) ranges.Add(paragraph.Range);
        return ranges;
    }

    /// <summary>The original characters of <paramref name="ranges"/>, joined.</summary>
    public string Join(List<TextRange> ranges)
    {
        if (ranges.Count == 1) return _text.Original(ranges[0].Start, ranges[0].End);
        var builder = new StringBuilder();
        foreach (var range in ranges) builder.Append(_text.Original(range.Start, range.End));
        return builder.ToString();
    }

    private void AddOwn(OutlineNode node, bool withHeadingSentence, List<TextRange> ranges)
    {
        var own = assigned.Facts[node];
        var isFirst = true;
        var next = 0;
        foreach (var paragraph in node.Paragraphs)
        {
            if (paragraph.IsField)
            {
                isFirst = false;
                continue;
            }

            var start = paragraph.Range.Start;
            // The lead title of a division is its heading; what follows the sentence is its text.
            if (isFirst && !withHeadingSentence && !own.Title.IsEmpty && own.Title.Start == start) start = BehindHeading(own.Title.End, paragraph.Range.End);
            isFirst = false;
            // Clauses stand in the order of the text, as the paragraphs do: those of the paragraphs before need no second look.
            while (next < own.Written.Count && own.Written[next].Range.End <= start) next++;
            Cut(new TextRange(start, paragraph.Range.End), own.Written, next, ranges);
        }
    }

    /// <summary>Behind a heading and the mark that ends it.</summary>
    private int BehindHeading(int heading, int end) => heading < end && _text.Chars[heading] is var mark && (Sentences.IsEnd(mark) || mark is ':' or ';' or ',') ? heading + 1 : heading;

    /// <summary>Items and paragraphs that are neither tasks nor divisions are text of the node above.</summary>
    private void AddBelow(OutlineNode node, List<TextRange> ranges)
    {
        if (assigned.Facts[node].IsTask || assigned.IsSection(node)) return;
        if (node.Label.Length > 0) ranges.Add(new TextRange(node.Start, node.Start + node.Label.Length));
        AddOwn(node, true, ranges);
        foreach (var child in node.Children) AddBelow(child, ranges);
    }

    private void Cut(TextRange range, ValueList<UnitClause> clauses, int first, List<TextRange> ranges)
    {
        var start = range.Start;
        for (var i = first; i < clauses.Count && clauses[i].Range.Start < range.End; i++)
        {
            var clause = clauses[i];
            if (clause.Range.Start < start || clause.Range.End > range.End) continue;
            Add(start, clause.Range.Start, ranges);
            start = clause.Range.End;
            // The full stop behind a clause closed the clause when the prose before it is closed already.
            if (start < range.End && _text.Chars[start] is '。' or ';' && (ranges.Count == 0 || Sentences.IsEnd(_text.Chars[ranges[^1].End - 1]))) start++;
        }

        Add(start, range.End, ranges);
    }

    private static void Add(int start, int end, List<TextRange> ranges)
    {
        if (end > start) ranges.Add(new TextRange(start, end));
    }
}
