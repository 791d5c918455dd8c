namespace LawGov.Model.Structuring;

/// <summary>A paragraph of a node's own text.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="IsField">It is a line such as 责任单位：… and no prose.</param>
internal readonly record struct NodeParagraph(TextRange Range, bool IsField);
