using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>The titles of items that have a line of their own, which only what follows tells from an item of one sentence.</summary>
/// <remarks>Forms: <c>1.完善定额管理。</c> or <c>1.完善定额管理</c>, and its text in the next paragraph or in the items below.</remarks>
internal static class LeadTitles
{
    /// <summary>Words that announce what follows and name nothing.</summary>
    private static readonly string[] Announcing = ["以下", "如下", "下列"];

    /// <summary>Gives the items in the tree below <paramref name="root"/> their titles.</summary>
    public static void Read(CompactText text, Node root)
    {
        foreach (var child in root.Children)
        {
            if (child.Title.IsEmpty && IsItem(child) && HasMore(text, child)) child.Title = Find(text, child.Paragraphs[0].Range);
            Read(text, child);
        }
    }

    /// <summary>The cells of a table say by their columns what they are.</summary>
    private static bool IsItem(Node node) => node is { Label: { Length: > 0, IsDivision: false }, Cells.Count: 0, Paragraphs: [{ IsField: false }, ..] };

    /// <summary>Whether anything but its clauses follows the first paragraph.</summary>
    private static bool HasMore(CompactText text, Node node)
    {
        for (var i = 1; i < node.Paragraphs.Count; i++)
            if (node.Paragraphs[i] is { IsField: false } paragraph && !Brackets.IsOpening(text.Chars[paragraph.Range.Start])) return true;
        return node.Children.Count > 0;
    }

    /// <summary>The title in a first paragraph that is one short sentence, its mark left out; empty where it is more than that.</summary>
    private static TextRange Find(CompactText text, TextRange paragraph)
    {
        var content = text.Slice(paragraph.Start, paragraph.End);
        if (content.Length is 0 or > NodeHeadings.LongestLead + 1) return default;
        var sentence = Sentences.FindFirstEnd(content);
        if (sentence >= 0 && sentence < content.Length) return default;
        var title = sentence > 0 ? content[..^1] : content.TrimEnd(":.");
        return NodeHeadings.IsLead(title) && !Announces(title) ? new TextRange(paragraph.Start, paragraph.Start + title.Length) : default;
    }

    private static bool Announces(ReadOnlySpan<char> title)
    {
        foreach (var word in Announcing)
            if (title.IndexOf(word) >= 0) return true;
        return false;
    }
}
