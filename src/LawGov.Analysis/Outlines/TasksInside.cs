using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>Finds the tasks that stand inside a section without looking at all tasks of the document.</summary>
internal sealed class TasksInside
{
    private readonly PolicyTask[] _tasks;
    private readonly int[] _starts;

    public TasksInside(ValueList<PolicyTask> tasks)
    {
        _tasks = [.. tasks.OrderBy(t => t.Span.Start)];
        _starts = [.. _tasks.Select(t => t.Span.Start)];
    }

    /// <summary>The tasks inside <paramref name="span"/>, in the order of the text.</summary>
    public IEnumerable<PolicyTask> Of(SourceSpan span)
    {
        var at = Array.BinarySearch(_starts, span.Start);
        if (at < 0) at = ~at;
        while (at > 0 && _starts[at - 1] == span.Start) at--;
        for (; at < _tasks.Length && _starts[at] <= span.End; at++)
            if (span.Contains(_tasks[at].Span)) yield return _tasks[at];
    }
}
