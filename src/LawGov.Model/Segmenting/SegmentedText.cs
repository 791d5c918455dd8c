using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>A text cut into blocks, in order; together they contain every compact character.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">Its blocks.</param>
internal sealed record SegmentedText(CompactText Text, Block[] Blocks);
