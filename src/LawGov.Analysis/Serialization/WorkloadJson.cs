using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Workload reports as JSON: camelCase, UTF-8 with Chinese unescaped, enums by name. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("workload.json", WorkloadJson.Write(report));
/// </code>
/// </example>
public static class WorkloadJson
{
    /// <summary>Writes one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to break lines and indent.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(WorkloadReport report, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new CancellableText(cancellationToken);
        using (var writer = new Utf8JsonWriter(text, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(writer, report, cancellationToken);
        return text.ToText();
    }

    /// <summary>Writes one report into a writer, whose options decide about indentation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, WorkloadReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        Strings(writer, "documents", report.Documents);
        Summary(writer, "summary", report.Summary);
        Rows(writer, "units", report.Units, cancellationToken);
        writer.WriteStartArray("pairs");
        foreach (var pair in report.Pairs.Until(cancellationToken))
        {
            writer.WriteStartObject();
            writer.WriteString("first", pair.First);
            writer.WriteString("second", pair.Second);
            writer.WriteNumber("tasks", pair.Tasks);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("tasksNotPaired", report.TasksNotPaired);
        Bodies(writer, report.Bodies, cancellationToken);
        if (report.Expanded is { } expanded)
        {
            Rows(writer, "expanded", expanded, cancellationToken);
            Summary(writer, "expandedSummary", report.ExpandedSummary!);
            Expansions(writer, report.Expansions, cancellationToken);
        }
        writer.WriteEndObject();
    }

    private static void Summary(Utf8JsonWriter writer, string name, WorkloadSummary summary)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("tasks", summary.Tasks);
        writer.WriteNumber("assignments", summary.Assignments);
        writer.WriteNumber("units", summary.Units);
        writer.WriteNumber("groups", summary.Groups);
        writer.WriteStartObject("unitsPerTask");
        writer.WriteNumber("mean", Rounded(summary.MeanUnitsPerTask));
        writer.WriteNumber("max", summary.MaxUnitsPerTask);
        writer.WriteEndObject();
        writer.WriteNumber("herfindahl", Rounded(summary.Herfindahl));
        writer.WriteNumber("gini", Rounded(summary.Gini));
        writer.WriteNumber("topUnits", summary.TopUnits);
        writer.WriteNumber("topShare", Rounded(summary.TopShare));
        writer.WriteNumber("tasksWithoutUnit", summary.TasksWithoutUnit);
        writer.WriteNumber("tasksWithOnlyGroups", summary.TasksWithOnlyGroups);
        writer.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter writer, string name, ValueList<UnitWorkload> rows, CancellationToken cancellationToken)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows.Until(cancellationToken))
        {
            writer.WriteStartObject();
            writer.WriteString("canonical", row.Canonical);
            writer.WriteString("body", row.Body);
            writer.WriteString("kind", row.Kind.ToString());
            writer.WriteBoolean("isGroup", row.IsGroup);
            writer.WriteNumber("tasks", row.Tasks);
            writer.WriteNumber("assignments", row.Assignments);
            writer.WriteStartObject("byRole");
            foreach (var role in row.ByRole) writer.WriteNumber(role.Role.ToString(), role.Tasks);
            writer.WriteEndObject();
            writer.WriteNumber("share", Rounded(row.Share));
            writer.WriteNumber("weighted", Rounded(row.Weighted));
            writer.WriteNumber("sole", row.Sole);
            writer.WriteStartArray("parts");
            foreach (var part in row.Parts)
            {
                writer.WriteStartObject();
                writer.WriteString("part", part.Part);
                writer.WriteNumber("tasks", part.Tasks);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            Strings(writer, "names", row.Names);
            Strings(writer, "paths", row.Paths);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Bodies(Utf8JsonWriter writer, ValueList<BodyWorkload> bodies, CancellationToken cancellationToken)
    {
        writer.WriteStartArray("bodies");
        foreach (var body in bodies.Until(cancellationToken))
        {
            writer.WriteStartObject();
            writer.WriteString("body", body.Body);
            writer.WriteString("name", body.Name);
            writer.WriteNumber("tasks", body.Tasks);
            writer.WriteStartArray("byDocument");
            foreach (var count in body.ByDocument) writer.WriteNumberValue(count);
            writer.WriteEndArray();
            writer.WriteStartObject("byYear");
            foreach (var year in body.ByYear) writer.WriteNumber($"{year.Year}", year.Tasks);
            writer.WriteEndObject();
            Strings(writer, "predecessors", body.Predecessors);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Expansions(Utf8JsonWriter writer, ValueList<GroupExpansion> expansions, CancellationToken cancellationToken)
    {
        writer.WriteStartArray("expansions");
        foreach (var expansion in expansions.Until(cancellationToken))
        {
            writer.WriteStartObject();
            writer.WriteString("phrase", expansion.Phrase);
            writer.WriteString("group", expansion.GroupId);
            writer.WriteNumber("tasks", expansion.Tasks);
            Strings(writer, "members", expansion.Members);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter writer, string name, ValueList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>Four places are enough for a share and keep the text free of noise such as 0.47115384615384615.</summary>
    private static double Rounded(double value) => Math.Round(value, 4);
}
