namespace LawGov.Readers.Pages;

/// <summary>What stands on one page of a file that stores places and no paragraphs.</summary>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Glyphs">The characters, in the order of the file.</param>
/// <param name="Rules">The lines drawn on it.</param>
internal sealed record PageContent(int Number, double Width, double Height, List<PageGlyph> Glyphs, List<PageRule> Rules);
