using System.Text;
using LawGov.Readers.Numbering;

namespace LawGov.Readers.Word;

/// <summary>Writes the label of a list item from the counts of its levels.</summary>
internal static class LabelWriter
{
    /// <summary>The label; empty when the level defines none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="level">The level of the item, from 0.</param>
    /// <param name="counts">The number of each level; null where one had no item yet.</param>
    /// <param name="context">Told of formats that are not known.</param>
    public static string Write(NumberedList list, int level, int?[] counts, WordContext context)
    {
        if (list.Level(level) is not { } definition) return "";
        if (definition.Format == "bullet") return BulletMarks.Of(definition.Text, definition.Font);
        var label = new StringBuilder();
        var text = definition.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                var shown = text[++i] - '1';
                label.Append(WriteNumber(list.Level(shown), counts[shown] ?? list.Start(shown), definition.IsLegal, context));
            }
            else
            {
                label.Append(text[i]);
            }
        }

        return label.ToString();
    }

    private static string WriteNumber(NumberingLevel? level, int value, bool isLegal, WordContext context)
    {
        if (level?.Format is "bullet") return "";
        if (level is null || (isLegal && level.Format != "decimalZero")) return NumberFormats.Write("decimal", value)!;
        if (level is { Format: "custom", CustomFormat: { } sample }) return NumberFormats.WriteCustom(sample, value);
        return NumberFormats.Write(level.Format, value) ?? context.UnknownFormat(level.Format, value);
    }
}
