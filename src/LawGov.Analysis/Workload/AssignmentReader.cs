using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Flattens documents into tasks and resolved assignments, in order.</summary>
internal sealed class AssignmentReader(UnitResolver resolver, CancellationToken cancellationToken)
{
    public List<AssignedTask> Tasks { get; } = [];

    public List<AssignedDocument> Documents { get; } = [];

    public List<Assigned> Assignments { get; } = [];

    public void Read(IReadOnlyList<PolicyDocument> documents)
    {
        foreach (var document in documents)
        {
            var context = UnitContext.Of(document);
            var name = document.Source ?? document.Title ?? $"{Documents.Count + 1}";
            var read = new AssignedDocument(Documents.Count, name, document.Jurisdiction?.Name, context.Date?.Year);
            Documents.Add(read);
            foreach (var task in document.Tasks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var path = documents.Count > 1 ? $"{name}#{task.Path}" : task.Path;
                var assigned = new AssignedTask(Tasks.Count, read, path, task.Part ?? "");
                Tasks.Add(assigned);
                var references = References(task, context);
                for (var i = 0; i < references.Count; i++)
                    Assignments.Add(new(assigned, task.Assignments[i].Unit, task.Assignments[i].Role, references[i]));
            }
        }
    }

    /// <summary>The references that the parser left, or the names of the task resolved together.</summary>
    private ValueList<UnitReference> References(PolicyTask task, UnitContext context) => task.Assignments.All(a => a.Reference is not null)
        ? task.Assignments.Select(a => a.Reference!).ToValueList()
        : resolver.ResolveClause([.. task.Assignments.Select(a => a.Unit)], context);
}
