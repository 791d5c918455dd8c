using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A task of the plan, cut into its sentences.</summary>
/// <param name="Path">Path in the plan.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its text without label and unit clauses.</param>
/// <param name="Leads">Units to ask.</param>
/// <param name="Deadlines">By when.</param>
/// <param name="Sentences">What it demands, its title left out where more follows.</param>
internal sealed record FollowedItem(
    string Path, SourceSpan Span, string Text, ValueList<string> Leads, ValueList<Deadline> Deadlines, IReadOnlyList<SourceSentence> Sentences)
{
    /// <summary>A first sentence up to this length with more behind it is a title.</summary>
    private const int LongestTitle = 25;

    /// <summary>More text behind the last unit clause demands something too.</summary>
    private const int LongestTail = 20;

    /// <summary>So many letters tell where the text of an item begins behind its label.</summary>
    private const int BeginningLength = 4;

    /// <summary>Headings of items that demand nothing by themselves.</summary>
    private static readonly string[] General = ["指导思想", "总体要求", "基本原则", "总体目标", "工作目标", "组织领导", "保障措施", "工作要求", "组织保障", "总体思路", "工作思路"];

    /// <summary>The deadlines by the number of the sentence that they stand in.</summary>
    public ILookup<int, Deadline> DeadlinesBySentence() => Deadlines.Select(d => (At: IndexAt(d.Span.Start), Deadline: d))
        .Where(d => d.At >= 0 && Sentences[d.At].Span.Contains(d.Deadline.Span)).ToLookup(d => d.At, d => d.Deadline);

    /// <summary>The sentence around a place of the plan; null when none is.</summary>
    public SourceSentence? SentenceAt(int place) => IndexAt(place) is var at and >= 0 ? Sentences[at] : null;

    /// <summary>The tasks of a plan; where it assigns none, its articles and sections at the bottom.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static List<FollowedItem> Of(PolicyDocument plan, string text, CancellationToken cancellationToken)
    {
        var tasks = new Dictionary<string, PolicyTask>(StringComparer.Ordinal);
        foreach (var task in plan.Tasks) tasks.TryAdd(task.Path, task);
        var items = new List<FollowedItem>();
        PolicyTask? before = null;
        var units = TaskUnits.None;
        foreach (var item in PlanItem.Of(plan).Until(cancellationToken).Where(i => tasks.ContainsKey(i.Path) || !IsGeneral(i)))
        {
            var task = tasks.GetValueOrDefault(item.Path);
            // Items under one heading have its units, which may be many: looked at once for all of them.
            if (!HaveSameUnits(task, before)) units = TaskUnits.Of(task);
            items.Add(Of(item, task, units, text, cancellationToken));
            before = task;
        }

        return items;
    }

    private int IndexAt(int place)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.Start <= place) low = middle + 1;
            else high = middle;
        }

        return low > 0 && Sentences[low - 1].Span.End > place ? low - 1 : -1;
    }

    private static bool HaveSameUnits(PolicyTask? task, PolicyTask? before) => task is { Assignments: [var first, .., var last] } && before is { Assignments: [var otherFirst, .., var otherLast] }
        && task.Assignments.Count == before.Assignments.Count && ReferenceEquals(first, otherFirst) && ReferenceEquals(last, otherLast);

    private static bool IsGeneral(PlanItem item) => Array.Exists(General, g => item.Title.Contains(g, StringComparison.Ordinal) || item.Text.StartsWith(g, StringComparison.Ordinal));

    private static FollowedItem Of(PlanItem item, PolicyTask? task, TaskUnits units, string text, CancellationToken cancellationToken)
    {
        var (start, end) = (StartOf(item, text), EndOf(item.Span, units, text));
        var sentences = SentenceCutter.Cut(text, Math.Min(start, end), end, new HashSet<int>()).Until(cancellationToken).ToList();
        sentences.RemoveAll(s => IsNote(s.Text));
        if (sentences.Count > 1 && IsTitle(sentences[0].Text)) sentences.RemoveAt(0);
        return new FollowedItem(item.Path, item.Span, item.Text, units.Leads, task?.Deadlines ?? [], sentences);
    }

    /// <summary>A short first sentence without a number names the task and demands nothing more.</summary>
    private static bool IsTitle(string sentence) => sentence.Length <= LongestTitle && sentence.EndsWith('。') && !sentence.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>（责任人：办公室） is no demand, whoever reads it as a clause of units.</summary>
    private static bool IsNote(string sentence) => sentence[0] is '（' or '(' or '〔' or '[' && sentence.AsSpan().ContainsAny('：', ':');

    /// <summary>Behind the label.</summary>
    private static int StartOf(PlanItem item, string text)
    {
        var beginning = item.Text[..Math.Min(BeginningLength, item.Text.Length)];
        var at = text.AsSpan(item.Span.Start, item.Span.Length).IndexOf(beginning, StringComparison.Ordinal);
        return item.Span.Start + Math.Max(0, at);
    }

    /// <summary>Before the bracket or line of the first unit clause that ends the item.</summary>
    private static int EndOf(SourceSpan span, TaskUnits units, string text)
    {
        var open = text.AsSpan(span.Start, Math.Max(0, units.Span.Start - span.Start)).LastIndexOfAny("（(〔[【\n");
        // A clause in the middle belongs to the sentences before it; what stands behind is demanded too.
        return open < 0 || span.End - units.Span.End > LongestTail ? span.End : span.Start + open;
    }
}
