using LawGov.Readers.Layout;

namespace LawGov.Readers.Word;

/// <summary>A text box.</summary>
/// <param name="Blocks">What it contains.</param>
/// <param name="Anchor">The paragraph it hangs on.</param>
internal sealed record TextBox(List<Block> Blocks, SourcePlace Anchor);
