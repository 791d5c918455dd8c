using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Cuts a text into paragraphs and cells, mending paragraphs that a page or a margin cut.</summary>
internal static class Segmenter
{
    /// <summary>Lines beyond this length have lost their line breaks and are searched for labels inside.</summary>
    private const int LongestParagraph = 1500;

    /// <summary>Cuts <paramref name="text"/>.</summary>
    public static SegmentedText Segment(CompactText text)
    {
        var layout = PageLayout.Of(text.Lines);
        var blocks = new List<Block>(text.Lines.Length / 2 + 4);
        var paragraph = new OpenParagraph(text, layout);
        var isTable = false;
        var headerEnd = 0;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            var content = text.Slice(line.Start, line.End);
            if (line.IsBlank)
            {
                if (isTable && i >= headerEnd && line.Has(LineTraits.EmptyCell)) blocks.Add(new Block(line.Start, line.End, default, BlockTraits.Cell));
                continue;
            }

            if (line.Has(LineTraits.Row))
            {
                paragraph.CloseInto(blocks);
                blocks.Add(new Block(line.Start, line.End, default, BlockTraits.Row | BlockTraits.OwnLine));
                continue;
            }

            if (!isTable && FlattenedHeaders.Find(text, i) is var found and > 0)
            {
                paragraph.CloseInto(blocks);
                isTable = true;
                headerEnd = found;
            }

            if (isTable && AnnexMarks.IsOpening(content)) isTable = false;
            if (isTable)
            {
                blocks.Add(new Block(line.Start, line.End, Labels.Read(content), BlockTraits.Cell | BlockTraits.OwnLine));
                continue;
            }

            if (line.Length > LongestParagraph && !layout.IsWrapped)
            {
                paragraph.CloseInto(blocks);
                RunOnText.Split(text, line.Start, line.End, blocks);
                continue;
            }

            paragraph.Add(line, content, blocks);
        }

        paragraph.CloseInto(blocks);
        return new SegmentedText(text, [.. blocks]);
    }
}
