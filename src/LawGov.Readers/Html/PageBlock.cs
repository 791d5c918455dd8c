using LawGov.Readers.Layout;

namespace LawGov.Readers.Html;

/// <summary>A block of a page.</summary>
/// <param name="Block">The block.</param>
/// <param name="Element">Name of the element it is the text of, such as <c>p</c> or <c>h1</c>.</param>
/// <param name="IsInArticle">Whether it belongs to the article.</param>
/// <param name="IsLink">Whether all of its text is a link.</param>
internal readonly record struct PageBlock(Block Block, string Element, bool IsInArticle, bool IsLink)
{
    /// <summary>The text of a paragraph; null for a table.</summary>
    public string? Text => (Block as ParagraphBlock)?.Shown;
}
