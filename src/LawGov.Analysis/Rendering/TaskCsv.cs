using System.Globalization;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Tasks as comma-separated text: a row for each assignment, a row with empty unit for a task without one.</summary>
/// <remarks>
/// The first row of a task has its cells in full; the further ones repeat up to 1,000 characters of each, so that a task of many units does not
/// make a table that grows with the square of its text. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// File.WriteAllText("tasks.csv", TaskCsv.Write([plan.Document], new CsvOptions { ByteOrderMark = true }));
/// </code>
/// </example>
public static class TaskCsv
{
    private const int LongestRepeated = 1000;

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
        Write(csv, documents);
        return csv.ToString();
    }

    /// <summary>Writes the tasks of <paramref name="documents"/> as they come, header row first, so that no more than one of them is in memory.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="documents">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Write(TextWriter output, IEnumerable<PolicyDocument> documents, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(documents);
        var csv = new CsvText(options, cancellationToken, output);
        Write(csv, documents);
        csv.HandOn();
    }

    private static void Write(CsvText csv, IEnumerable<PolicyDocument> documents)
    {
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        foreach (var document in documents)
        {
            foreach (var task in document.Tasks)
            {
                var cells = new TaskCells(
                    task.Part, task.Section, task.Title, task.Text,
                    string.Join("; ", task.Deadlines.Select(d => d.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : d.Text)),
                    string.Join("; ", task.Targets.Select(t => t.Text)));
                if (task.Assignments.Count == 0) Row(csv, document, task, cells, null);
                for (var i = 0; i < task.Assignments.Count; i++)
                {
                    if (i == 1) cells = cells.Cut();
                    Row(csv, document, task, cells, task.Assignments[i]);
                }
            }
        }
    }

    private static void Row(CsvText csv, PolicyDocument document, PolicyTask task, TaskCells cells, UnitAssignment? assignment)
    {
        csv.Cell(document.Source).Cell(task.Path);
        if (task.Number is { } number) csv.Cell(number);
        else csv.Cell(null);
        csv.Cell(cells.Part).Cell(cells.Section).Cell(cells.Title).Cell(cells.Text).Cell(assignment?.Unit).Cell(assignment?.Role.ToString());
        if (assignment is null) csv.Cell(null);
        else csv.Cell(assignment.IsGroup);
        csv.Cell(assignment?.Reference?.BodyId).Cell(assignment?.Reference?.CanonicalName).Cell(cells.Deadlines).Cell(cells.Targets).EndRow();
    }

    /// <summary>What all rows of a task have in common.</summary>
    private readonly record struct TaskCells(string? Part, string? Section, string? Title, string Text, string Deadlines, string Targets)
    {
        public TaskCells Cut() => new(Cut(Part), Cut(Section), Cut(Title), Cut(Text)!, Cut(Deadlines)!, Cut(Targets)!);

        private static string? Cut(string? text)
        {
            if (text is null || text.Length <= LongestRepeated) return text;
            return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestRepeated - 1]) ? LongestRepeated - 1 : LongestRepeated), "…");
        }
    }
}
