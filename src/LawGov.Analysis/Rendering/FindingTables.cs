using System.Globalization;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>Findings of reading and of the validators as tables. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// Console.WriteLine(MarkdownTable.Write(FindingTables.All("plan.txt", DocumentInspector.Default.Inspect(plan))));
/// </code>
/// </example>
public static class FindingTables
{
    /// <summary>The findings in the order given, with their places.</summary>
    /// <param name="title">What they are about, such as the name of the document.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable All(string title, IEnumerable<Diagnostic> findings, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(findings);
        return new ReportTable(
            title,
            [new(language.Say("column.line"), true), new(language.Say("column.column"), true), new(language.Say("column.severity")), new(language.Say("column.code")), new(language.Say("column.message"))],
            findings.Until(cancellationToken).Select(f => ValueList.Of<string>([Number(f.Line), Number(f.Column), Terms.Of(f.Severity, language), f.Code, f.In(language).Message])).ToValueList());
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
