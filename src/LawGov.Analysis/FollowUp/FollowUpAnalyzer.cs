using LawGov.Analysis.Matching;
using LawGov.Model;
using LawGov.Model.Options;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.FollowUp;

/// <summary>Compares a report with the plan it reports on.</summary>
/// <remarks>Thread-safe. It says what the report says, never that something is done.</remarks>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx"), yearly = PolicyFile.Read("report.docx");
/// FollowUpReport report = FollowUpAnalyzer.Default.Analyze(plan.Document!, plan.Text, yearly.Document!, yearly.Text);
/// foreach (FollowedTask task in report.Tasks.Where(t =&gt; t.Status == FollowUpStatus.Silent)) Console.WriteLine($"not a word: {task.Path}");
/// </code>
/// </example>
public sealed class FollowUpAnalyzer : IFollowUpAnalyzer
{
    private readonly FollowUpOptions _options;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="options">What counts as evidence; <see cref="FollowUpOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The options are out of range; the message names every fault.</exception>
    public FollowUpAnalyzer(FollowUpOptions? options = null)
    {
        _options = options is null ? FollowUpOptions.Default : options with { };
        _options.Faults().ThrowIfAny(nameof(options));
    }

    /// <summary>An analyzer with the default options.</summary>
    public static FollowUpAnalyzer Default { get; } = new();

    /// <inheritdoc/>
    public FollowUpReport Analyze(
        PolicyDocument plan, string planText, PolicyDocument report, string reportText,
        IReadOnlyList<StatusDecision>? decisions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(planText);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(reportText);
        if (!plan.IsReadFrom(planText)) throw new ArgumentException("The text is not the one that the plan was read from.", nameof(planText));
        if (!report.IsReadFrom(reportText)) throw new ArgumentException("The text is not the one that the report was read from.", nameof(reportText));
        cancellationToken.ThrowIfCancellationRequested();
        var items = FollowedItem.Of(plan, planText, cancellationToken);
        var parts = ReportReader.Read(report, reportText, cancellationToken);
        var wordings = new Wordings(cancellationToken);
        var tasks = items.ConvertAll(i => wordings.Read(i.Text));
        var demands = items.ConvertAll(i => i.Sentences.Count > 1 ? i.Sentences.Select(s => wordings.Read(s.Text)).ToList() : []);
        var found = new FoundParts(Find(parts.LookBack, wordings), Find(parts.Problems, wordings), Find(parts.Next, wordings));
        wordings.Weigh();
        var follower = new TaskFollower(wordings, _options, report.Period?.End);
        var followed = follower.Follow(items, tasks, demands, found, cancellationToken);
        var (decided, unused) = DecidedStatuses.Apply(decisions ?? [], followed.Tasks);
        return new FollowUpReport
        {
            Plan = new FollowedDocument(plan.Source, plan.Title),
            Report = new FollowedDocument(report.Source, report.Title),
            Reviewed = parts.Reviewed,
            Arrangement = parts.Arrangement,
            Tasks = decided,
            ReportOnly = found.LookBack.Until(cancellationToken).Where((_, i) => !followed.Used.Contains(i)).Where(s => !ReportWording.IsWordsOnly(s.Text)).Select(s => new ReportedExtra(s.Sentence.Span, s.Text)).ToValueList(),
            Shortcomings = follower.Shortcomings(found),
            UnusedDecisions = unused,
        };
    }

    private static List<FoundSentence> Find(IReadOnlyList<SourceSentence> sentences, Wordings wordings) =>
        [.. sentences.Select(s => new FoundSentence(s, wordings.Read(s.Text), FigureScanner.Find(s.Text)))];
}
