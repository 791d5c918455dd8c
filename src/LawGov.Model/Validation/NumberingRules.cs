using FluentValidation;
using LawGov.Model.Lexicon;

namespace LawGov.Model.Validation;

/// <summary>Numbers of divisions and items: without a gap, a repeat or a step back.</summary>
/// <remarks>
/// Numbers may run on through a body or annex (（一）…（二十七） over seven parts) or start anew under each division; both are read off the text.
/// Items are known by their tasks only, so a number missing between two tasks is looked for in the source before it is called a gap.
/// </remarks>
internal sealed class NumberingRules(FindingWriter writer)
{
    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var lists = new Dictionary<(string Edition, LabelKind Kind), NumberedItem>();
        foreach (var section in facts.Document.Sections) CheckSection(section, "", lists, context);
        CheckTasks(facts, context);
    }

    private void CheckSection(Section section, string parent, Dictionary<(string, LabelKind), NumberedItem> lists, ValidationContext<PolicyDocument> context)
    {
        var kind = Labels.Read(PlainText.Of(section.Label)).Kind;
        // 一是 starts anew wherever a sentence likes to; beside the items that are headings others are tasks.
        if (section.Number is { } number && kind is not (LabelKind.None or LabelKind.Inline or LabelKind.Dash or LabelKind.ArabicDot or LabelKind.ArabicParenthesis or LabelKind.Circled))
        {
            var item = new NumberedItem(number, parent, section.Label + Short(section.Title), section.HeadingSpan);
            var list = (NumberedItem.EditionOf(section.Path), kind);
            if (lists.TryGetValue(list, out var last)) Compare(last, item, context);
            lists[list] = item;
        }

        foreach (var child in section.Sections) CheckSection(child, section.Path, lists, context);
    }

    private void Compare(NumberedItem last, NumberedItem item, ValidationContext<PolicyDocument> context)
    {
        var expected = last.Number + 1;
        if (item.Number == expected || item.Parent != last.Parent && item.Number == 1) return;
        // Under another division a list may start anew, but at its first number.
        if (item.Number > expected) writer.Write(context, ValidationRules.NumberGap, item.Span, item.Name, last.Name);
        else if (item.Number == last.Number) writer.Write(context, ValidationRules.NumberRepeated, item.Span, item.Name, last.Name, expected);
        else writer.Write(context, ValidationRules.NumberStepBack, item.Span, item.Name, last.Name, expected);
    }

    private void CheckTasks(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var lists = new Dictionary<(string Edition, LabelKind Kind), (NumberedItem Item, PolicyTask Task)>();
        var starts = facts.Document.Tasks.Select(t => t.Span.Start).Order().ToArray();
        foreach (var task in facts.Tasks)
        {
            var kind = NumberedItem.KindOf(task.Path);
            // Divisions that are tasks were checked as divisions.
            if (task.Number is not { } number || kind is not (LabelKind.ArabicDot or LabelKind.ArabicParenthesis)) continue;
            var item = new NumberedItem(number, $"{task.Part}/{task.Section}/{AboveOf(task.Path)}", $"{number}.{Short(task.Title ?? task.Text)}", task.Span);
            var list = (NumberedItem.EditionOf(task.Path), kind);
            if (lists.TryGetValue(list, out var last) && !IsExplained(facts, starts, last.Task, task, last.Item, item, context)) Compare(last.Item, item, context);
            lists[list] = (item, task);
        }
    }

    /// <summary>Whether the numbers missing between two tasks stand in the text between them, as items that name no unit.</summary>
    private bool IsExplained(DocumentFacts facts, int[] starts, PolicyTask before, PolicyTask task, NumberedItem last, NumberedItem item, ValidationContext<PolicyDocument> context)
    {
        var first = item.Number > last.Number ? last.Number + 1 : item.Parent == last.Parent ? item.Number : 1;
        if (first >= item.Number) return false;
        if (facts.Source is not { } source) return true;
        var start = Math.Min(before.Span.End, task.Span.Start);
        if (task.Span.Start > source.Length) return true;
        var between = source.AsSpan(start, task.Span.Start - start);
        for (var number = first; number < item.Number; number++)
        {
            var at = FindLabel(between, number);
            if (at < 0) return false;
            // An item whose own items are tasks is assigned through them.
            var nextItem = number + 1 < item.Number && FindLabel(between, number + 1) is var next and > 0 ? start + next : task.Span.Start;
            if (facts.AssignedTasks > 0 && !HasStart(starts, start + at, nextItem) && !Goals.Open(between[at..])) writer.Write(context, ValidationRules.ItemWithoutUnit, new SourceSpan(start + at, 1), $"{number}.");
        }

        return true;
    }

    /// <summary>Whether a label may stand behind this text: at the start of a line or behind a sentence, with its bracket if it has one.</summary>
    private static bool StartsItem(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd("（( \t\u3000");
        return rest.IsEmpty || rest[^1] is '\n' or '\r' or '。' or '；' or ';' or '）' or ')' or '：';
    }

    private static bool HasStart(int[] starts, int from, int to)
    {
        var at = Array.BinarySearch(starts, from);
        if (at < 0) at = ~at;
        return at < starts.Length && starts[at] < to;
    }

    /// <summary>The path of the item that an item stands in: 11 for 11/(2).</summary>
    private static string AboveOf(string path) => path.LastIndexOf('/') is var end and >= 0 ? path[..end] : "";

    private static int FindLabel(ReadOnlySpan<char> text, int number)
    {
        var digits = $"{number}";
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOf(digits);
            if (next < 0) return -1;
            at += next;
            var end = at + digits.Length;
            var isWhole = end < text.Length && StartsItem(text[..at]);
            if (isWhole && text[end] is '.' or '．' or '、' or ')' or '）' or '\n' or '\r') return at;
            at = end;
        }

        return -1;
    }

    private static string Short(string title) => title.Length > 16 ? string.Concat(title.AsSpan(0, 16), "…") : title;
}
