using System.Text.Json;
using LawGov.Analysis.PlanComparison;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes what lower plans take up of an upper one as JSON. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyDocument province = PolicyFile.Read("province.docx").Document!;
/// PlanComparisonReport[] below = [.. new[] { "city-a.docx", "city-b.docx" }.Select(f =&gt; PlanComparer.Default.Compare(province, PolicyFile.Read(f).Document!))];
/// TakeUpReport report = TakeUpReport.Of(below);
/// File.WriteAllText("take-up.json", TakeUpJson.Write(report));
/// </code>
/// </example>
public static class TakeUpJson
{
    private const int Decimals = 4;
    private static readonly TakeUpJsonContext Indented = TakeUpJsonContext.With(indented: true);
    private static readonly TakeUpJsonContext OneLine = TakeUpJsonContext.With(indented: false);

    /// <summary>Writes a report as one JSON object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(TakeUpReport report, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var record = new TakeUpRecord(
            report.Upper,
            report.Lower,
            report.Items.Select(i => new TakenUpItemRecord(
                i.Item.Path,
                new SpanRecord(i.Item.Span.Start, i.Item.Span.Length),
                i.TakenUpBy.Select(t => new TakeUpByRecord(t.Lower, t.Item.Path, new SpanRecord(t.Item.Span.Start, t.Item.Span.Length), t.Grade, Math.Round(t.Score.Value, Decimals))))),
            report.TakenUpNowhere.Select(i => i.Item.Path));
        return CancellableJson.Write(record, (indented ? Indented : OneLine).TakeUpRecord, cancellationToken);
    }
}
