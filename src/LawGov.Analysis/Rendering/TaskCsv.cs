using System.Globalization;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Tasks as comma-separated text: a row for each assignment, a row with empty unit for a task without one.</summary>
/// <remarks>Thread-safe.</remarks>
public static class TaskCsv
{
    private static readonly string[] Header =
        ["source", "path", "number", "part", "section", "title", "text", "unit", "role", "isGroup", "body", "canonical", "deadlines", "targets"];

    /// <summary>Writes the tasks of <paramref name="documents"/>, header row first.</summary>
    /// <param name="documents">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(IEnumerable<PolicyDocument> documents, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var csv = new CsvText(options, cancellationToken);
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        foreach (var document in documents)
        {
            foreach (var task in document.Tasks)
            {
                if (task.Assignments.Count == 0) Row(csv, document, task, null);
                foreach (var assignment in task.Assignments) Row(csv, document, task, assignment);
            }
        }

        return csv.ToString();
    }

    private static void Row(CsvText csv, PolicyDocument document, PolicyTask task, UnitAssignment? assignment)
    {
        csv.Cell(document.Source).Cell(task.Path);
        if (task.Number is { } number) csv.Cell(number);
        else csv.Cell(null);
        csv.Cell(task.Part).Cell(task.Section).Cell(task.Title).Cell(task.Text).Cell(assignment?.Unit).Cell(assignment?.Role.ToString());
        if (assignment is null) csv.Cell(null);
        else csv.Cell(assignment.IsGroup);
        csv.Cell(assignment?.Reference?.BodyId).Cell(assignment?.Reference?.CanonicalName)
            .Cell(string.Join("; ", task.Deadlines.Select(d => d.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : d.Text)))
            .Cell(string.Join("; ", task.Targets.Select(t => t.Text)))
            .EndRow();
    }
}
