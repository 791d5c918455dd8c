using LawGov.Model.Normalizing;

namespace LawGov.Model.Heads;

/// <summary>The cells of a line that only gaps of the source set apart.</summary>
internal static class SpacedCells
{
    /// <summary>Reads a line of labels (发文机关　　成文日期　　发文字号), or the line of values below one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Start of the line.</param>
    /// <param name="end">Its end.</param>
    /// <param name="header">The labels of the line above; receives those of this one.</param>
    /// <param name="add">Receives each label with the start and the end of its value.</param>
    /// <returns>Whether the line is one of the two.</returns>
    public static bool Pair(CompactText text, int start, int end, ref List<string>? header, Action<string, int, int> add)
    {
        var labels = header;
        header = null;
        if (labels is null) return (header = LabelsOf(text, start, end)) is not null;
        var cells = Of(text, start, end);
        // Gaps stand between the names of several authorities as well.
        var more = cells.Count - labels.Count;
        var issuer = labels.FindIndex(l => IndexLabels.TryGet(l, out var field) && field is IndexField.Issuer or IndexField.Publisher);
        if (more != 0 && (more < 0 || issuer < 0)) return false;
        for (var i = 0; i < labels.Count; i++) add(labels[i], cells[i > issuer && issuer >= 0 ? i + more : i].Start, cells[i >= issuer && issuer >= 0 ? i + more : i].End);
        return true;
    }

    private static List<TextRange> Of(CompactText text, int start, int end)
    {
        var cells = new List<TextRange>();
        var from = start;
        for (var at = start + 1; at <= end; at++)
        {
            if (at < end && !text.IsGap(at, acrossLines: false)) continue;
            cells.Add(new TextRange(from, at));
            from = at;
        }

        return cells;
    }

    /// <summary>The labels of a line that consists of several; null when it does not.</summary>
    private static List<string>? LabelsOf(CompactText text, int start, int end)
    {
        if (!text.HasGaps(start, end) || text.Slice(start, end).ContainsAny(":\t")) return null;
        var labels = new List<string>();
        foreach (var cell in Of(text, start, end))
        {
            var label = IndexLabels.Bare(text.Slice(cell.Start, cell.End));
            if (!IndexLabels.TryGet(label, out _)) return null;
            labels.Add(label.ToString());
        }

        return labels.Count > 1 ? labels : null;
    }
}
