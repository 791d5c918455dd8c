using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>
/// Writes every report of the analyses whole, texts and all, and reads it back equal: <see cref="Coverage.CoverageReport"/>, <see cref="Workload.WorkloadReport"/>,
/// <see cref="PlanComparison.PlanComparisonReport"/>, <see cref="FollowUp.FollowUpReport"/>, <see cref="Schedule.ScheduleReport"/>, <see cref="Ledgers.Ledger"/>,
/// <see cref="Citations.CitationNetwork"/> and their parts.
/// </summary>
/// <remarks>
/// The writers for one report, such as <see cref="CoverageJson"/>, give what other programs need beside the source: places without their words, scores with four decimals.
/// Here nothing is left out. Chinese characters are written as they are. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse("重点任务\n1.完善行政执法程序。（责任单位：市司法局）\n2.编制权责清单。（责任单位：市委编办）");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// string json = ReportJson.Write(report);
/// Console.WriteLine(ReportJson.Read&lt;WorkloadReport&gt;(json) == report);
/// </code>
/// </example>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Indented = With(indented: true);
    private static readonly JsonSerializerOptions OneLine = With(indented: false);

    /// <summary>Writes a report as one JSON value.</summary>
    /// <typeparam name="T">A report of the analyses, or one of its parts.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no report.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write<T>(T report, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CancellableJson.Write(report, (JsonTypeInfo<T>)(indented ? Indented : OneLine).GetTypeInfo(typeof(T)), cancellationToken);
    }

    /// <summary>Reads a report that <see cref="Write{T}"/> wrote.</summary>
    /// <typeparam name="T">The report that was written.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON of such a report; the message says where.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no report.</exception>
    public static T Read<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var info = (JsonTypeInfo<T>)OneLine.GetTypeInfo(typeof(T));
        return JsonSerializer.Deserialize(JsonGuard.Checked(json), info) ?? throw new JsonException($"The JSON is null where a {typeof(T).Name} was expected.");
    }

    private static JsonSerializerOptions With(bool indented)
    {
        var options = new JsonSerializerOptions(AnalysisJsonContext.Default.Options)
        {
            TypeInfoResolver = AnalysisJsonContext.Default,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }
}
