using LawGov.Readers.Numbering;

namespace LawGov.Readers.Word;

/// <summary>The lists that every Word document has for LISTNUM fields without defining them (ECMA-376 part 1, 17.16.5.31).</summary>
internal static class BuiltInLists
{
    // Numbers that no file can use for its own lists.
    private const int FirstId = int.MinValue;

    private static readonly string[] NumberLevels = ["decimal %1)", "lowerLetter %2)", "lowerRoman %3)", "decimal (%4)", "lowerLetter (%5)", "lowerRoman (%6)", "decimal %7.", "lowerLetter %8.", "lowerRoman %9."];
    private static readonly string[] OutlineLevels = ["upperRoman %1.", "upperLetter %2.", "decimal %3.", "lowerLetter %4)", "decimal (%5)", "lowerLetter (%6)", "lowerRoman (%7)", "lowerLetter (%8)", "lowerRoman (%9)"];
    private static readonly string[] LegalLevels = [.. Enumerable.Range(1, NumberingLevel.Count).Select(l => "decimal " + string.Concat(Enumerable.Range(1, l).Select(i => $"%{i}.")))];

    private static readonly NumberedList Number = Make(FirstId, NumberLevels);
    private static readonly NumberedList Outline = Make(FirstId + 1, OutlineLevels);
    private static readonly NumberedList Legal = Make(FirstId + 2, LegalLevels);

    /// <summary>The list of this name; null when it is none of the built-in ones.</summary>
    public static NumberedList? Find(string name) => name.ToUpperInvariant() switch
    {
        "NUMBERDEFAULT" => Number,
        "OUTLINEDEFAULT" => Outline,
        "LEGALDEFAULT" => Legal,
        _ => null,
    };

    /// <summary>The number of an outline as AUTONUMOUT writes it; text below all headings counts 1, 2, 3.</summary>
    public static string WriteOutline(int level, int value)
    {
        if (Outline.Levels.Levels.ElementAtOrDefault(level) is not { } definition) return NumberFormats.Write("decimal", value) + ".";
        return definition.Text.Replace($"%{level + 1}", NumberFormats.Write(definition.Format, value), StringComparison.Ordinal);
    }

    private static NumberedList Make(int id, string[] levels)
    {
        NumberingLevel?[] made = [.. levels.Select(l => l.Split(' ', 2)).Select(l => new NumberingLevel { Start = 1, Format = l[0], Text = l[1], HasGap = false })];
        return new NumberedList(id, new AbstractList(made, null), ListInstance.Plain(id));
    }
}
