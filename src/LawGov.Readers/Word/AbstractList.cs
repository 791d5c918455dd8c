namespace LawGov.Readers.Word;

/// <summary>The levels that one or more lists share (abstractNum).</summary>
/// <param name="Levels">The levels, from the outermost; null where one is not defined.</param>
/// <param name="NumberingStyleLink">The numbering style that defines the levels instead; null when they are here.</param>
internal sealed record AbstractList(NumberingLevel?[] Levels, string? NumberingStyleLink);
