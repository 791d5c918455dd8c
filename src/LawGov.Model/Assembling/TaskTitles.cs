using LawGov.Model.Assigning;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Assembling;

/// <summary>The titles of tasks: what names one in front of its text, and is not all there is.</summary>
internal sealed class TaskTitles(AssignedSkeleton assigned)
{
    /// <summary>A title of several phrases is not longer; a longer first sentence is text.</summary>
    private const int LongestOfPhrases = 40;

    private readonly CompactText _text = assigned.Skeleton.Text;
    private readonly NodeTable<NodeFacts> _facts = assigned.Facts;

    /// <summary>Of a heading above headings: whether a paragraph without label is a task below one of these.</summary>
    private readonly NodeTable<bool?> _listParagraphs = new(assigned.Skeleton.Root);

    /// <summary>The title of the task that <paramref name="node"/> is; null when it has none.</summary>
    /// <param name="node">The node.</param>
    /// <param name="prose">Its text without its clauses.</param>
    /// <param name="isOwnText">Its heading is part of its text.</param>
    public string? Find(OutlineNode node, List<TextRange> prose, bool isOwnText)
    {
        var title = !isOwnText ? TitleOfText(node) : node.Label.Exists ? _facts[node].Title : LeadOf(node);
        return title.IsEmpty || isOwnText && IsSentence(node, title, prose) ? null : _text.Original(title.Start, title.End);
    }

    /// <summary>Of the text in a paragraph below a heading: the heading, or its own first sentence where each of several paragraphs is a task.</summary>
    private TextRange TitleOfText(OutlineNode node)
    {
        if (HasTasks(node)) return LeadOf(node);
        var listsParagraphs = _listParagraphs[node.Parent!] ??= ListsParagraphs(node.Parent!);
        var lead = listsParagraphs ? LeadOf(node) : default;
        return lead.IsEmpty ? _facts[node].Title : lead;
    }

    /// <summary>One sentence and its clause is text, as is a first sentence that is too long to name anything; a heading has no mark behind it.</summary>
    private bool IsSentence(OutlineNode node, TextRange title, List<TextRange> prose)
    {
        if (node.Children.Count > 0 || !HasMark(node, title)) return false;
        return prose is [var only] && only.Start == title.Start && only.End <= title.End + 1
            || title.Length > LongestOfPhrases && _text.Slice(title.Start, title.End).IndexOfAny(",;:") >= 0;
    }

    /// <summary>修建步道。 and 修建步道（甲局负责）。</summary>
    private bool HasMark(OutlineNode node, TextRange title)
    {
        if (title.End >= _text.Chars.Length) return false;
        var isInFront = Brackets.IsOpening(_text.Chars[title.End]) && node.Paragraphs is [{ IsField: true } clause, ..] && clause.Range.Start == title.End;
        return Sentences.IsEnd(_text.Chars[isInFront ? node.Paragraphs[0].Range.End - 1 : title.End]);
    }

    /// <summary>推动企业上云。建立…: the first sentence of a paragraph that has no label, in front of more.</summary>
    private TextRange LeadOf(OutlineNode node)
    {
        if (node.Paragraphs is not [{ IsField: false, Range: var first }, ..]) return default;
        var content = _text.Slice(first.Start, Math.Min(first.End, first.Start + NodeHeadings.LongestLead + 1));
        var sentence = Sentences.FindFirstEnd(content);
        return sentence > 0 && first.Start + sentence < first.End && NodeHeadings.IsLead(content[..(sentence - 1)]) ? new TextRange(first.Start, first.Start + sentence - 1) : default;
    }

    private bool ListsParagraphs(OutlineNode node)
    {
        for (var i = 0; i < node.Children.Count; i++)
            if (HasTasks(node.Children[i])) return true;
        return false;
    }

    /// <summary>Whether a paragraph without label is a task below <paramref name="node"/>.</summary>
    private bool HasTasks(OutlineNode node)
    {
        for (var i = 0; i < node.Children.Count; i++)
            if (!node.Children[i].Label.Exists && _facts[node.Children[i]].IsTask) return true;
        return false;
    }
}
