using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Analysis.Ledgers;

/// <summary>Makes ledgers of plans.</summary>
/// <remarks>
/// A task gets its id once, from its text; <see cref="Renew"/> hands it on to the task that says the same, else to the one that is most alike,
/// and never to a task when another one is about as much alike. Has no state; thread-safe.
/// </remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// Ledger ledger = LedgerBuilder.Default.Create(plan.Document);
/// foreach (LedgerEntry entry in ledger.Entries) Console.WriteLine($"{entry.Id} {entry.DueOn:yyyy-MM-dd} {entry.Text}");
/// </code>
/// </example>
public sealed class LedgerBuilder : ILedgerBuilder
{
    private const string Separator = "；";

    /// <summary>The builder.</summary>
    public static LedgerBuilder Default { get; } = new();

    /// <inheritdoc/>
    public Ledger Create(PolicyDocument plan, LedgerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var entries = Entries(plan, options ?? LedgerOptions.Default, cancellationToken);
        var ids = new UniqueIds();
        for (var i = 0; i < entries.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            entries[i] = entries[i] with { Id = ids.Take(ContentId.Of(entries[i].Text)) };
        }

        return Of(plan, entries);
    }

    /// <inheritdoc/>
    public Ledger Renew(Ledger filled, PolicyDocument plan, LedgerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filled);
        ArgumentNullException.ThrowIfNull(plan);
        var entries = Entries(plan, options ?? LedgerOptions.Default, cancellationToken);
        var former = new TaskAlignment(filled.Entries, entries).Find(cancellationToken);
        // An id that was ever given, also to a task that is dropped now, is never given to another.
        var ids = new UniqueIds(filled.Entries.Concat(filled.Dropped).Select(e => e.Id));
        var kept = new bool[filled.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (former[i] < 0)
            {
                entries[i] = entries[i] with { Id = ids.Take(ContentId.Of(entries[i].Text)), Change = LedgerChange.Added };
                continue;
            }

            kept[former[i]] = true;
            entries[i] = Carry(filled.Entries[former[i]], entries[i]);
        }

        return Of(plan, entries) with { Dropped = filled.Dropped.Concat(filled.Entries.Where((_, i) => !kept[i])).ToValueList() };
    }

    private static LedgerEntry Carry(LedgerEntry before, LedgerEntry now) => now with
    {
        Id = before.Id,
        State = before.State,
        Progress = before.Progress,
        CompletedOn = before.CompletedOn,
        Remarks = before.Remarks,
        Change = SaysTheSame(before, now) ? LedgerChange.None : LedgerChange.Changed,
    };

    private static bool SaysTheSame(LedgerEntry before, LedgerEntry now) =>
        TaskAlignment.Fold(before.Text) == TaskAlignment.Fold(now.Text) && before.When == now.When && before.DueOn == now.DueOn && before.Targets == now.Targets
        && before.Units.Select(u => (u.Written, u.Role)).ToHashSet().SetEquals(now.Units.Select(u => (u.Written, u.Role)));

    private static Ledger Of(PolicyDocument plan, LedgerEntry[] entries) =>
        new() { Title = plan.Title, DocumentNumber = plan.DocumentNumber?.ToString(), Entries = ValueList.Of<LedgerEntry>(entries) };

    /// <exception cref="ArgumentException">The task lies outside of the text.</exception>
    private static int? LineOf(PolicyTask task, LineCounter? lines, LedgerOptions options)
    {
        if (lines is null) return null;
        if (task.Span.Start > options.SourceText!.Length) throw new ArgumentException("The source text is shorter than the document: it is another document's.", nameof(LedgerOptions.SourceText));
        return lines.At(task.Span.Start).Line;
    }

    private static LedgerEntry[] Entries(PolicyDocument plan, LedgerOptions options, CancellationToken cancellationToken)
    {
        var entries = new LedgerEntry[plan.Tasks.Count];
        var lines = options.SourceText is null ? null : new LineCounter(options.SourceText);
        for (var i = 0; i < entries.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var task = plan.Tasks[i];
            entries[i] = new LedgerEntry
            {
                Id = "",
                Number = i + 1,
                Path = task.Path,
                Part = task.Part,
                Text = task.Text,
                Units = AssignedUnit.Of(task),
                When = string.Join(Separator, task.Deadlines.Select(d => d.Text).Distinct()),
                DueOn = task.Deadlines.Max(d => d.Date),
                Targets = string.Join(Separator, task.Targets.Select(t => t.Text).Distinct()),
                Line = LineOf(task, lines, options),
                Article = options.Articles?.GetValueOrDefault(task.Path) ?? "",
            };
        }

        return entries;
    }
}
