using LawGov.Model.Diagnostics;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Pages;

/// <summary>What is to be said about pages.</summary>
internal static class PagedFindings
{
    /// <summary>So many pages are named.</summary>
    private const int MostNamed = 20;

    /// <summary>Pages on which nothing can be read.</summary>
    public static Diagnostic WithoutText(IReadOnlyCollection<int> pages) =>
        ReadDiagnostics.AtStart(ReadDiagnostics.PagesWithoutText, pages.Count, string.Join(", ", pages.Take(MostNamed)) + (pages.Count > MostNamed ? " …" : ""));
}
