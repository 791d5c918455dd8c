using FluentValidation;
using LawGov.Model.Diagnostics;
using LawGov.Model.Units;

namespace LawGov.Model.Validation;

/// <summary>What the rules of the parts need to know of the whole: made once for each document.</summary>
internal sealed class DocumentFacts
{
    private const string Key = "LawGov.Facts";

    /// <summary>From so many tasks on, a habit shows.</summary>
    private const int FewestTasks = 5;

    /// <summary>Share of tasks that must end like sentences for one that does not to be odd.</summary>
    private const double ShareOfHabit = 0.8;

    private readonly HashSet<(string Code, string Name)> _reported = [];

    private readonly CancellationToken _cancellationToken;

    private DocumentFacts(PolicyDocument document, string? source, UnitCatalogue catalogue, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        Document = document;
        Source = source;
        Text = source is null ? null : new PlainText(source);
        Catalogue = catalogue;
        Date = UnitContext.Of(document).Date;
        AssignedTasks = document.Tasks.Count(t => t.Assignments.Count > 0);
        var led = document.Tasks.Count(t => t.Assignments.Any(a => a.Role == AssignmentRole.Lead));
        LeadsAreSingle = led >= FewestTasks && document.Tasks.Count(t => t.Assignments.Count(a => a.Role == AssignmentRole.Lead) == 1) >= ShareOfHabit * led;
        TasksAreSentences = document.Tasks.Count >= FewestTasks && document.Tasks.Count(TaskSentences.AreEnded) >= ShareOfHabit * document.Tasks.Count;
    }

    public PolicyDocument Document { get; }

    /// <summary>The tasks of the document, for rules that look at all of them in one go.</summary>
    /// <exception cref="OperationCanceledException">The validation was cancelled.</exception>
    public IEnumerable<PolicyTask> Tasks => Document.Tasks.Until(_cancellationToken);

    /// <summary>The original text; null when the caller gave none.</summary>
    public string? Source { get; }

    /// <summary>The text without white space and widths; null when the caller gave none.</summary>
    public PlainText? Text { get; }

    public UnitCatalogue Catalogue { get; }

    /// <summary>Date by which bodies are judged; null when unknown.</summary>
    public DateOnly? Date { get; }

    /// <summary>Number of tasks that name a unit.</summary>
    public int AssignedTasks { get; }

    /// <summary>Whether the tasks of the document that have a lead have one only, as a rule.</summary>
    public bool LeadsAreSingle { get; }

    /// <summary>Whether the tasks of the document are written as sentences, as a rule.</summary>
    public bool TasksAreSentences { get; }

    /// <summary>A plan binds by its period and its date; a report looks back on them.</summary>
    public bool IsReport => Document.Kind == DocumentKind.AnnualReport;

    public static void Attach(IValidationContext context, PolicyDocument document, UnitCatalogue catalogue) =>
        context.RootContextData[Key] = new DocumentFacts(document, SourceContext.Find(context), catalogue, SourceContext.CancellationOf(context));

    /// <summary>The facts in a context; null when a part is validated alone. Every rule asks for them, so that this is where a cancelled validation ends.</summary>
    /// <exception cref="OperationCanceledException">The validation was cancelled.</exception>
    public static DocumentFacts? Find(IValidationContext context)
    {
        SourceContext.CancellationOf(context).ThrowIfCancellationRequested();
        return context.RootContextData.TryGetValue(Key, out var facts) ? facts as DocumentFacts : null;
    }

    /// <summary>Whether a rule meets a name for the first time in this document. A context belongs to one validation and so to one thread.</summary>
    public bool IsFirst(DiagnosticDescriptor rule, string name) => _reported.Add((rule.Code, name));

    /// <summary>The text at a span, on one line; empty when the text is unknown or the span lies outside.</summary>
    public string Quote(SourceSpan span, int longest = 40)
    {
        if (Source is null || span.End > Source.Length) return "";
        var words = PlainText.WithoutSpace(span.In(Source));
        return words.Length > longest ? string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest), "…") : words;
    }
}
