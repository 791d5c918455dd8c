using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Office.Ledgers;

/// <summary>How ledger files are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LedgerFileOptions
{
    /// <summary>The documented defaults.</summary>
    public static LedgerFileOptions Default { get; } = new();

    /// <summary>Language of headings and words. Default Chinese: a ledger is filled in by an office. Files in either language are read.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Chinese;
}
