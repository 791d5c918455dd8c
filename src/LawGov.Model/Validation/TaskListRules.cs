using FluentValidation;
using LawGov.Model.Texts;

namespace LawGov.Model.Validation;

/// <summary>The tasks of a document together.</summary>
internal sealed class TaskListRules(FindingWriter writer)
{
    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var tasks = facts.Document.Tasks;
        if (tasks.Count > 0 && facts.AssignedTasks == 0) writer.Write(context, ValidationRules.NothingAssigned, tasks[0].Span, tasks.Count);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var task in facts.Tasks)
            if (!paths.Add(task.Path)) writer.Write(context, ValidationRules.PathRepeated, task.Span, new DocumentPath(task.Path));
    }
}
