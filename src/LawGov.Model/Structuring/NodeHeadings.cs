using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>What of a labelled block is a heading and what is text.</summary>
internal static class NodeHeadings
{
    /// <summary>The first sentence of an item that is its title is not longer.</summary>
    public const int LongestLead = 30;

    /// <summary>A first sentence longer than this is no title.</summary>
    private const int LongestTitle = 60;

    /// <summary>Gives <paramref name="node"/> the title and the first paragraph that stand in <paramref name="block"/>.</summary>
    public static void Read(CompactText text, Node node, Block block)
    {
        var content = text.Slice(block.TextStart, block.End);
        var sentence = Sentences.FindFirstEnd(content);
        if (FieldNouns.ReadField(content) is { Kind: FieldKind.Units or FieldKind.Deadline } field && field.Length < content.Length) ReadField(node, block);
        else if (!block.Label.IsDivision) ReadItem(node, block, content, sentence);
        else if (sentence < 0 && IsHeading(content)) ReadOwnHeading(node, block, content);
        else ReadDivision(node, block, content, sentence);
    }

    /// <summary>（一）责任单位：甲: the field is all there is; above items it speaks of them as a heading does.</summary>
    private static void ReadField(Node node, Block block)
    {
        node.HasOwnHeading = block.Label.IsDivision;
        node.Paragraphs.Add(new NodeParagraph(new TextRange(block.TextStart, block.End), true));
    }

    /// <summary>An item is text from its label on; a short first sentence is its title besides.</summary>
    private static void ReadItem(Node node, Block block, ReadOnlySpan<char> content, int sentence)
    {
        var title = sentence > 0 ? sentence - 1 : content.Length;
        var hasMore = sentence > 0 && sentence < content.Length;
        if (hasMore && IsLead(content[..title])) node.Title = new TextRange(block.TextStart, block.TextStart + title);
        if (!content.IsEmpty) node.Paragraphs.Add(new NodeParagraph(new TextRange(block.TextStart, block.End), false));
    }

    private static void ReadOwnHeading(Node node, Block block, ReadOnlySpan<char> content)
    {
        node.HasOwnHeading = true;
        var clause = ClosingClauses.Find(content);
        if (clause < 0) clause = ClosingClauses.FindList(content);
        var title = (clause < 0 ? content : content[..clause]).TrimEnd(":;").Length;
        node.Title = new TextRange(block.TextStart, block.TextStart + title);
        if (clause >= 0) node.Paragraphs.Add(new NodeParagraph(new TextRange(block.TextStart + clause, block.End), true));
    }

    private static void ReadDivision(Node node, Block block, ReadOnlySpan<char> content, int sentence)
    {
        // （一）关于…的问题，由甲会同乙负责落实。, （一）甲负责…。 and （一）甲：组织…。 say who acts: they are items.
        var saysWho = DutyLabels.LengthIn(new ClauseText(content, 0, null)) > 0 || sentence == content.Length && (DutySeries.Begins(content) || ClosingSentences.Read(new ClauseText(content, 0, null)) is not null);
        if (sentence > 0 && sentence - 1 <= LongestTitle && !saysWho)
        {
            // （一）修建步道（市住建局负责）。: the clause stands inside the sentence, and nothing behind it.
            if (sentence == block.End - block.TextStart && (ClosingClauses.Find(content) > 0 || ClosingClauses.FindList(content) > 0))
            {
                node.IsSentenceHeading = true;
                ReadOwnHeading(node, block, content);
                return;
            }

            node.Title = new TextRange(block.TextStart, block.TextStart + sentence - 1);
            node.HasOwnHeading = node.IsSentenceHeading = block.TextStart + sentence >= block.End;
            if (node.HasOwnHeading) return;
        }

        node.Paragraphs.Add(new NodeParagraph(new TextRange(block.TextStart, block.End), false));
    }

    /// <summary>A division without a sentence is a heading; the units in brackets behind it do not count.</summary>
    private static bool IsHeading(ReadOnlySpan<char> content)
    {
        var clause = ClosingClauses.Find(content);
        var title = clause > 0 ? content[..clause] : content;
        return title.Length <= LongestTitle * 2 && title.IndexOf(';') < 0;
    }

    /// <summary>The first sentence of an item, where more follows, is its title when it is short and simple.</summary>
    public static bool IsLead(ReadOnlySpan<char> sentence) => sentence.Length is > 3 and <= LongestLead && sentence.IndexOfAny(",;:") < 0;
}
