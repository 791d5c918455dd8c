using LawGov.Readers.Layout;

namespace LawGov.Readers.Word;

/// <summary>
/// Files whose text stands in text boxes: programs that turn PDF into Word put every piece of a page into one. There the boxes are the text.
/// </summary>
internal static class BoxedText
{
    /// <summary>Boxes that contain so many times the text of the body are the text themselves.</summary>
    private const int TimesTheBody = 4;

    /// <summary>Whether the boxes, and not the body, contain the text.</summary>
    public static bool Contains(List<Block> body, List<TextBox> boxes)
    {
        if (boxes.Count == 0) return false;
        var outside = body.Sum(Letters);
        var inside = boxes.Sum(b => b.Blocks.Sum(Letters));
        return inside > 0 && inside >= outside * TimesTheBody;
    }

    /// <summary>Puts the blocks of each box in front of the paragraph it hangs on.</summary>
    public static List<Block> Merge(List<Block> body, List<TextBox> boxes)
    {
        var result = new List<Block>();
        var next = 0;
        foreach (var block in body)
        {
            for (; next < boxes.Count && boxes[next].Anchor.Paragraph <= ParagraphOf(block); next++) result.AddRange(boxes[next].Blocks.Select(b => At(b, boxes[next].Anchor)));
            if (block is not ParagraphBlock { Shown: var shown } || !string.IsNullOrWhiteSpace(shown)) result.Add(block);
        }

        for (; next < boxes.Count; next++) result.AddRange(boxes[next].Blocks.Select(b => At(b, boxes[next].Anchor)));
        return result;
    }

    private static int ParagraphOf(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Place.Paragraph,
        TableBlock table => table.Rows[^1][^1].Place.Paragraph,
        _ => 0,
    };

    // A place in the file is where the box hangs: a box has no paragraphs that the file's own count would find.
    private static Block At(Block block, SourcePlace anchor) => block switch
    {
        ParagraphBlock paragraph => paragraph with { Place = anchor },
        TableBlock table => new TableBlock([.. table.Rows.Select(r => Array.ConvertAll(r, c => c with { Place = anchor }))]),
        _ => block,
    };

    private static int Letters(Block block) => BlockText.Lines([block]).Sum(l => l.Count(char.IsLetterOrDigit));
}
