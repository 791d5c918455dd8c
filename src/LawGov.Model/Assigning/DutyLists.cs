using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assigning;

/// <summary>Finds lists of duties: items side by side that nearly all begin with the bodies whose duty they are.</summary>
internal static class DutyLists
{
    /// <summary>Whether the items below <paramref name="node"/> are one.</summary>
    public static bool AreBelow(OutlineNode node, CompactText text)
    {
        if (node.Children.Count < DutyLabels.Fewest) return false;
        var (duties, others) = (0, 0);
        foreach (var item in node.Children)
        {
            if (item.Cells.Count == 0 && item.Paragraphs.Count > 0 && item.Paragraphs[0].Range is var range && DutyLabels.Begin(new ClauseText(text.Slice(range.Start, range.End), range.Start, text))) duties++;
            else if (++others * 3 > node.Children.Count) return false;
        }

        return duties >= DutyLabels.Fewest;
    }
}
