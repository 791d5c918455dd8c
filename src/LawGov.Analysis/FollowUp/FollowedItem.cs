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

    /// <summary>So many letters tell where the text of an item begins behind its label.</summary>
    private const int BeginningLength = 4;

    /// <summary>Headings of items that demand nothing by themselves.</summary>
    private static readonly string[] General = ["指导思想", "总体要求", "基本原则", "总体目标", "工作目标", "组织领导", "保障措施", "工作要求", "组织保障", "总体思路", "工作思路"];

    /// <summary>The tasks of a plan; where it assigns none, its articles and sections at the bottom.</summary>
    public static List<FollowedItem> Of(PolicyDocument plan, string text)
    {
        var tasks = new Dictionary<string, PolicyTask>(StringComparer.Ordinal);
        foreach (var task in plan.Tasks) tasks.TryAdd(task.Path, task);
        var items = new List<FollowedItem>();
        PolicyTask? before = null;
        foreach (var item in PlanItem.Of(plan).Where(i => tasks.ContainsKey(i.Path) || !IsGeneral(i)))
        {
            var task = tasks.GetValueOrDefault(item.Path);
            // Items under one heading have its units, which may be many: one list for all of them.
            var leads = HaveSameUnits(task, before) && items.Count > 0 ? items[^1].Leads : LeadsOf(task);
            items.Add(Of(item, task, leads, text));
            before = task;
        }

        return items;
    }

    private static bool HaveSameUnits(PolicyTask? task, PolicyTask? before) => task is { Assignments: [var first, .., var last] } && before is { Assignments: [var otherFirst, .., var otherLast] }
        && task.Assignments.Count == before.Assignments.Count && ReferenceEquals(first, otherFirst) && ReferenceEquals(last, otherLast);

    private static bool IsGeneral(PlanItem item) => Array.Exists(General, g => item.Title.Contains(g, StringComparison.Ordinal) || item.Text.StartsWith(g, StringComparison.Ordinal));

    private static FollowedItem Of(PlanItem item, PolicyTask? task, ValueList<string> leads, string text)
    {
        var (start, end) = (StartOf(item, text), EndOf(item.Span, task, text));
        var sentences = SentenceCutter.Cut(text, Math.Min(start, end), end, new HashSet<int>()).ToList();
        sentences.RemoveAll(s => IsNote(s.Text));
        if (sentences.Count > 1 && IsTitle(sentences[0].Text)) sentences.RemoveAt(0);
        return new FollowedItem(item.Path, item.Span, item.Text, leads, task?.Deadlines ?? [], sentences);
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
    private static int EndOf(SourceSpan span, PolicyTask? task, string text)
    {
        if (task is null || task.Assignments.Count == 0) return span.End;
        var first = task.Assignments.Min(a => a.Span.Start);
        var open = text.AsSpan(span.Start, Math.Max(0, first - span.Start)).LastIndexOfAny("（(〔[【\n");
        // A clause in the middle belongs to the sentences before it; what stands behind is demanded too.
        var last = task.Assignments.Max(a => a.Span.End);
        return open < 0 || span.End - last > 20 ? span.End : span.Start + open;
    }

    private static ValueList<string> LeadsOf(PolicyTask? task)
    {
        if (task is null) return [];
        var leads = task.Assignments.Where(a => a.Role == AssignmentRole.Lead).ToList();
        if (leads.Count == 0) leads = [.. task.Assignments.Where(a => a.Role is AssignmentRole.Responsible or AssignmentRole.SeparatelyResponsible)];
        return leads.Select(a => a.Unit).Distinct(StringComparer.Ordinal).ToValueList();
    }
}
