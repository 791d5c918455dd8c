namespace LawGov.Readers.Word;

/// <summary>The levels that one or more lists share (abstractNum).</summary>
/// <param name="Levels">The levels, from the outermost; null where one is not defined.</param>
/// <param name="NumberingStyleLink">The numbering style that defines the levels instead; null when they are here.</param>
/// <param name="Name">The name by which LISTNUM fields refer to it; null when it has none.</param>
/// <param name="RestartsInSections">Whether every section of the document starts it again.</param>
internal sealed record AbstractList(NumberingLevel?[] Levels, string? NumberingStyleLink, string? Name = null, bool RestartsInSections = false);
