using LawGov.Model.Diagnostics;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Cuts the whole source into segments, so that no character is lost silently.</summary>
internal static class SegmentMap
{
    public static ValueList<TextSegment> Of(Skeleton skeleton, DiagnosticBag diagnostics, int sourceLength)
    {
        var text = skeleton.Text;
        var segments = new List<TextSegment>(skeleton.Blocks.Length * 2 + 1);
        var at = 0;
        var page = 0;
        var wasBackMatter = false;
        for (var i = 0; i < skeleton.Blocks.Length; i++)
        {
            var block = skeleton.Blocks[i];
            if (block.Length == 0) continue;
            var use = skeleton.Uses[i];
            Report(skeleton, i, wasBackMatter, diagnostics);
            // What closes the document is read, or says nothing; what comes behind it is left out.
            wasBackMatter = use == BlockUse.BackMatter && (wasBackMatter || !Outliner.Closes(text, skeleton.Blocks, i));
            var span = text.ToSpan(block.Start, block.End);
            AddGap(segments, text, at, span.Start, ref page);
            segments.Add(new TextSegment(KindOf(use), span));
            at = span.End;
        }

        AddGap(segments, text, at, sourceLength, ref page);
        return segments.ToValueList();
    }

    private static void Report(Skeleton skeleton, int i, bool wasBackMatter, DiagnosticBag diagnostics)
    {
        var block = skeleton.Blocks[i];
        var use = skeleton.Uses[i];
        var descriptor = use switch
        {
            BlockUse.Unplaced => ReadingDiagnostics.UnplacedCell,
            BlockUse.UnsureRow => ReadingDiagnostics.UnsureRow,
            BlockUse.BackMatter when !wasBackMatter && !Outliner.Closes(skeleton.Text, skeleton.Blocks, i) => ReadingDiagnostics.LeftOut,
            _ => null,
        };
        if (descriptor is not null) diagnostics.Add(descriptor, skeleton.Text.ToSpan(block.Start, block.End), skeleton.Text.Original(block.Start, Math.Min(block.End, block.Start + 60)));
    }

    /// <summary>Between two blocks lie blank lines and page marks.</summary>
    private static void AddGap(List<TextSegment> segments, CompactText text, int start, int end, ref int line)
    {
        for (; line < text.Lines.Length && text.Lines[line].SourceStart < end; line++)
        {
            var mark = text.Lines[line];
            if (!mark.Has(LineTraits.PageMark) || mark.SourceStart < start || mark.SourceEnd > end) continue;
            if (mark.SourceStart > start) segments.Add(new TextSegment(SegmentKind.Blank, SourceSpan.FromBounds(start, mark.SourceStart)));
            segments.Add(new TextSegment(SegmentKind.PageMark, SourceSpan.FromBounds(mark.SourceStart, mark.SourceEnd)));
            start = mark.SourceEnd;
        }

        if (end > start) segments.Add(new TextSegment(SegmentKind.Blank, SourceSpan.FromBounds(start, end)));
    }

    private static SegmentKind KindOf(BlockUse use) => use switch
    {
        BlockUse.FrontMatter => SegmentKind.FrontMatter,
        BlockUse.Labelled => SegmentKind.Labelled,
        BlockUse.Paragraph => SegmentKind.Paragraph,
        BlockUse.TableHeader => SegmentKind.TableHeader,
        BlockUse.TableCell or BlockUse.UnsureRow => SegmentKind.TableCell,
        BlockUse.Annex => SegmentKind.Annex,
        BlockUse.BackMatter => SegmentKind.BackMatter,
        _ => SegmentKind.Unplaced,
    };
}
