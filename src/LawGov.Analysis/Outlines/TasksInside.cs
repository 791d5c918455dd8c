using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>Finds the tasks that stand inside a section without looking at all tasks of the document.</summary>
internal sealed class TasksInside
{
    private readonly ValueList<PolicyTask> _tasks;

    public TasksInside(ValueList<PolicyTask> tasks) => _tasks = IsInOrder(tasks) ? tasks : tasks.OrderBy(t => t.Span.Start).ToValueList();

    /// <summary>The tasks inside <paramref name="span"/>, in the order of the text.</summary>
    public IEnumerable<PolicyTask> Of(SourceSpan span)
    {
        for (var at = FirstFrom(span.Start); at < _tasks.Count && _tasks[at].Span.Start <= span.End; at++)
            if (span.Contains(_tasks[at].Span)) yield return _tasks[at];
    }

    /// <summary>The first task inside <paramref name="span"/>, null when there is none.</summary>
    public PolicyTask? FirstOf(SourceSpan span)
    {
        for (var at = FirstFrom(span.Start); at < _tasks.Count && _tasks[at].Span.Start <= span.End; at++)
            if (span.Contains(_tasks[at].Span)) return _tasks[at];
        return null;
    }

    private int FirstFrom(int start)
    {
        int low = 0, high = _tasks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tasks[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsInOrder(ValueList<PolicyTask> tasks)
    {
        for (var i = 1; i < tasks.Count; i++)
            if (tasks[i].Span.Start < tasks[i - 1].Span.Start) return false;
        return true;
    }
}
