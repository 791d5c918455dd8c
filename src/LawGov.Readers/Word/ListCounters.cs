using System.Text;
using LawGov.Readers.Numbering;

namespace LawGov.Readers.Word;

/// <summary>Counts the lists of one story (body, note or text box) and writes the label of each item, as Word shows it.</summary>
internal sealed class ListCounters(WordContext context)
{
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>Label of the next paragraph, the gap behind it included; empty when it has none.</summary>
    public string Next(ParagraphProperties paragraph)
    {
        var fromStyle = context.Styles.ListOf(paragraph.StyleId);
        if ((paragraph.ListId ?? fromStyle?.ListId) is not ({ } listId and not 0)) return "";
        if (context.FindList(listId) is not { } list) return "";
        var level = paragraph.Level
            ?? (paragraph.ListId is null ? fromStyle?.Level ?? list.LevelOfStyle(fromStyle!.Value.StyleId) : null)
            ?? (paragraph.StyleId is { } style ? list.LevelOfStyle(style) : null)
            ?? 0;
        level = Math.Clamp(level, 0, NumberingDefinitions.LevelCount - 1);
        var counts = Count(listId, list, level);
        if (list.Level(level) is not { } definition) return "";
        var label = definition.Format == "bullet" ? Bullet(definition.Text) : Write(definition, list, counts);
        return label.Length > 0 && definition.HasGap && !char.IsWhiteSpace(label[^1]) ? label + " " : label;
    }

    private int?[] Count(int listId, NumberedList list, int level)
    {
        if (!_counts.TryGetValue(list.AbstractId, out var counts)) _counts.Add(list.AbstractId, counts = new int?[NumberingDefinitions.LevelCount]);
        // A start that the list overrides holds once, for the first of its items; lists of one family otherwise count on together.
        if (list.StartOverride(level) is { } start && _started.Add((listId, level))) counts[level] = start;
        else if (counts[level] is not { } last) counts[level] = list.Start(level);
        else counts[level] = last == int.MaxValue ? last : last + 1;
        for (var below = level + 1; below < counts.Length; below++)
            if (Restarts(list.Level(below), level)) counts[below] = null;
        return counts;
    }

    private static bool Restarts(NumberingLevel? below, int level) =>
        below?.RestartAfter is not { } after || (after > 0 && level <= after - 1);

    private string Write(NumberingLevel definition, NumberedList list, int?[] counts)
    {
        var label = new StringBuilder();
        var text = definition.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                var level = text[++i] - '1';
                // A level that had no item yet is shown at its start: 1.1 in a document that begins on the second level.
                label.Append(WriteNumber(list.Level(level), counts[level] ?? list.Start(level), definition.IsLegal));
            }
            else
            {
                label.Append(text[i]);
            }
        }

        return label.ToString();
    }

    private string WriteNumber(NumberingLevel? level, int value, bool isLegal)
    {
        if (level?.Format is "bullet") return "";
        if (isLegal || level is null) return NumberFormats.Write("decimal", value)!;
        if (level is { Format: "custom", CustomFormat: { } sample }) return NumberFormats.WriteCustom(sample, value);
        return NumberFormats.Write(level.Format, value) ?? context.UnknownFormat(level.Format, value);
    }

    // Symbol fonts put their bullets where Unicode has no characters of its own.
    private static string Bullet(string text) => text.Length == 1 && text[0] is >= FirstPrivate and <= LastPrivate ? "•" : text;
}
