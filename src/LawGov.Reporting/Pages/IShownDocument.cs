using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Reporting.Pages;

/// <summary>A document as the page needs it; what callers give implements this, so that the page knows no caller.</summary>
internal interface IShownDocument
{
    /// <summary>The document.</summary>
    PolicyDocument Document { get; }

    /// <summary>The text its spans lead to.</summary>
    string Text { get; }

    /// <summary>Findings to show beside it.</summary>
    ValueList<Diagnostic> Findings { get; }
}
