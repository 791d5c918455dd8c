using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;

namespace LawGov.Model.Validation;

/// <summary>Inspection of what a parser gave, the text included.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// DocumentInspector inspector = new(new ValidationOptions { Language = MessageLanguage.Chinese, DisabledRules = ["LG5104"] });
/// foreach (Diagnostic finding in inspector.Inspect(plan)) Console.WriteLine(finding);
/// </code>
/// </example>
public static class DocumentInspectorExtensions
{
    /// <summary>Everything that is odd about a document: what reading it found, and what the rules find in it and its text, each once.</summary>
    /// <param name="inspector">The inspector.</param>
    /// <param name="result">What the parser gave.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The findings in the order of the text; those of reading in the language in which they were made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inspector"/> or <paramref name="result"/> is null.</exception>
    public static ValueList<Diagnostic> Inspect(this IDocumentInspector inspector, ParseResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inspector);
        ArgumentNullException.ThrowIfNull(result);
        var read = result.Diagnostics.Select(PlaceOf).ToHashSet();
        var found = inspector.Inspect(result.Document, result.Text, cancellationToken).Where(f => !read.Contains(PlaceOf(f)) && !IsOfGap(f, read));
        return result.Diagnostics.Concat(found).OrderBy(f => f.Span.Start).ThenBy(f => f.Code, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Where an item was not read, the numbers of its neighbours meet; the gap that reading found says so already.</summary>
    private static bool IsOfGap(Diagnostic finding, HashSet<(string Code, int Line)> read) =>
        finding.Code == ValidationRules.NumberRepeated.Code && read.Contains((ReadingDiagnostics.NumberingGap.Code, finding.Line));

    /// <summary>What a finding is about and the line it stands on: reading and the rules may point at different words of the same fault.</summary>
    private static (string Code, int Line) PlaceOf(Diagnostic finding) => (ReadingDiagnostics.IsOfUnknownUnit(finding.Code) ? ReadingDiagnostics.UnknownUnit.Code : finding.Code, finding.Line);
}
