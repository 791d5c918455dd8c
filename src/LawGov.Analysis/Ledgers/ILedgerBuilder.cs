using LawGov.Model;

namespace LawGov.Analysis.Ledgers;

/// <summary>Makes ledgers of plans. Implementations are thread-safe.</summary>
public interface ILedgerBuilder
{
    /// <summary>The ledger of a plan, nothing filled in yet.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">What goes into it besides the document; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">A task lies outside of <see cref="LedgerOptions.SourceText"/>: the text is another document's.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    Ledger Create(PolicyDocument plan, LedgerOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>The ledger of a plan that was read again: what was filled in stays with its task, also where the task's wording or place changed a little.</summary>
    /// <param name="filled">The ledger as the office filled it in.</param>
    /// <param name="plan">The plan as read now.</param>
    /// <param name="options">What goes into it besides the document; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filled"/> or <paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">A task lies outside of <see cref="LedgerOptions.SourceText"/>: the text is another document's.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    Ledger Renew(Ledger filled, PolicyDocument plan, LedgerOptions? options = null, CancellationToken cancellationToken = default);
}
