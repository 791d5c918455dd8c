namespace LawGov.Readers.Word;

/// <summary>Counts the lists of one story (body, notes or text boxes) and writes the label of each item, as Word shows it.</summary>
internal sealed class ListCounters(WordContext context, ListCounts counted)
{
    /// <summary>Label of the next paragraph, the gap behind it included; empty when it has none.</summary>
    public string Next(ParagraphProperties paragraph)
    {
        if (ItemOf(paragraph) is not var (listId, list, level)) return "";
        var counts = Count(listId, list, level);
        if (list.Level(level) is not { } definition) return "";
        var label = LabelWriter.Write(list, level, counts, context);
        return label.Length > 0 && definition.HasGap && !char.IsWhiteSpace(label[^1]) ? label + " " : label;
    }

    /// <summary>Label of the next item of a list that a field counts, without a gap.</summary>
    /// <param name="listId">A key for the start overrides of the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="level">The level, from 0.</param>
    /// <param name="value">The number to start again at; null to count on.</param>
    public string Next(int listId, NumberedList list, int level, int? value)
    {
        var counts = Count(listId, list, level);
        if (value is { } start) counts[level] = start;
        return LabelWriter.Write(list, level, counts, context);
    }

    /// <summary>The list and level of a paragraph; null when it has none.</summary>
    public (int ListId, NumberedList List, int Level)? ItemOf(ParagraphProperties paragraph)
    {
        if ((paragraph.ListId ?? context.Styles.ListOf(paragraph.StyleId)) is not ({ } listId and not 0)) return null;
        if (context.FindList(listId) is not { } list) return null;
        var level = paragraph.Level ?? context.Styles.LevelOf(paragraph.StyleId, list) ?? 0;
        return (listId, list, Math.Clamp(level, 0, NumberingLevel.Count - 1));
    }

    /// <summary>A section of the document ends: some lists start again in the next.</summary>
    public void EndSection()
    {
        foreach (var (id, list) in counted.Lists)
            if (list.RestartsInSections) counted.Numbers.Remove(id);
    }

    private int?[] Count(int listId, NumberedList list, int level)
    {
        if (!counted.Numbers.TryGetValue(list.AbstractId, out var counts)) counted.Numbers.Add(list.AbstractId, counts = new int?[NumberingLevel.Count]);
        counted.Lists.TryAdd(list.AbstractId, list.Levels);
        // A level that had no item yet is shown at its start by the first deeper one, and its own first item counts on from there.
        for (var above = 0; above < level; above++)
        {
            var isFresh = counted.Spent.Add((listId, above));
            counts[above] ??= (isFresh ? list.StartOverride(above) : null) ?? list.Start(above);
        }

        // A start that the list overrides applies once, for the first of its items; lists of one family otherwise count on together.
        if (counted.Spent.Add((listId, level)) && list.StartOverride(level) is { } start) counts[level] = start;
        else if (counts[level] is not { } last) counts[level] = list.Start(level);
        else counts[level] = last == int.MaxValue ? last : last + 1;
        for (var below = level + 1; below < counts.Length; below++)
            if (Restarts(list.Level(below), level)) counts[below] = null;
        return counts;
    }

    private static bool Restarts(NumberingLevel? below, int level) =>
        below?.RestartAfter is not { } after || (after > 0 && level <= after - 1);
}
