using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Cuts a text into paragraphs and cells, mending paragraphs that a page or a margin cut.</summary>
internal static class Segmenter
{
    /// <summary>Cuts <paramref name="text"/>.</summary>
    public static SegmentedText Segment(CompactText text, CancellationToken cancellationToken = default)
    {
        var layout = PageLayout.Of(text);
        var blocks = new List<Block>(text.Lines.Length / 2 + 4);
        var paragraph = new OpenParagraph(text, layout, DecimalOutline.Find(text), ListOutline.Find(text));
        var runOn = new RunOnLines(text);
        var isTable = false;
        var headerEnd = 0;
        var cellLine = 0;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
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
                var label = Labels.Read(content);
                if (!label.Exists && layout.IsWrapped && layout.IsFull(cellLine) && GoesOn(text, blocks)) blocks[^1] = blocks[^1] with { End = line.End };
                else blocks.Add(new Block(line.Start, line.End, label, BlockTraits.Cell | BlockTraits.OwnLine));
                cellLine = line.Length;
                continue;
            }

            if (!layout.IsWrapped && runOn.Contains(line))
            {
                paragraph.CloseInto(blocks);
                runOn.Add(line, blocks);
                continue;
            }

            if (runOn.TakeRest(line, content, blocks)) continue;
            paragraph.Add(line, content, blocks);
        }

        paragraph.CloseInto(blocks);
        return new SegmentedText(text, [.. DutyParagraphs.Label(text, DashNumbering.Label(text, WordedNumbering.Label(text, MissingLabels.Cut(text, GluedHeadings.Cut(text, GluedBlocks.Cut(text, GluedPoints.Cut(text, blocks)))))))]);
    }

    /// <summary>Whether the margin cut the last cell: its full line ends inside a heading, a sentence or the name of a unit.</summary>
    private static bool GoesOn(CompactText text, List<Block> blocks)
    {
        if (blocks.Count == 0 || !blocks[^1].Has(BlockTraits.Cell) || blocks[^1].Length == 0) return false;
        var cell = text.Slice(blocks[^1].Start, blocks[^1].End);
        return !Sentences.IsClosed(cell[^1]) && !NameShapes.LooksLikeUnit(cell[(cell.LastIndexOfAny('、', ',') + 1)..]);
    }
}
