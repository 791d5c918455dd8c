using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>What a block is in its document.</summary>
internal enum BlockUse
{
    /// <summary>Before the first division: web page, notice, title, preamble.</summary>
    FrontMatter = 0,

    /// <summary>A division or item with its label.</summary>
    Labelled,

    /// <summary>A paragraph below a division or item.</summary>
    Paragraph,

    /// <summary>The header of a table.</summary>
    TableHeader,

    /// <summary>A cell or row of a table.</summary>
    TableCell,

    /// <summary>A row that lacks cells, where either of two columns may be the one that is left out: read, and reported.</summary>
    UnsureRow,

    /// <summary>附件 marks, pointers and titles.</summary>
    Annex,

    /// <summary>Signature, 抄送, closing formulas, remains of a web page.</summary>
    BackMatter,

    /// <summary>A cell that fits no column: kept, and reported.</summary>
    Unplaced,
}

/// <summary>The tree of a document with the use made of every block.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="Uses">The use of each block.</param>
/// <param name="Root">Root of the tree, without label.</param>
internal sealed record Skeleton(CompactText Text, Block[] Blocks, BlockUse[] Uses, OutlineNode Root);
