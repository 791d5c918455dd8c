namespace LawGov.Readers.Word;

/// <summary>What a style says that matters to the text.</summary>
/// <param name="BasedOn">Id of the style it inherits from; null when there is none.</param>
/// <param name="ListId">The list (numId) it puts its paragraphs into; null when it says nothing, 0 when it takes them out.</param>
/// <param name="Level">The level of that list, from 0; null when it says nothing.</param>
/// <param name="HeadingLevel">The level of heading it is built in for, from 0; null for all others.</param>
/// <param name="IsHidden">Whether its text is hidden (vanish); null when it says nothing.</param>
internal sealed record WordStyle(string? BasedOn, int? ListId, int? Level, int? HeadingLevel, bool? IsHidden);
