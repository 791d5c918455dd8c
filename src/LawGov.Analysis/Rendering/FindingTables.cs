using System.Globalization;
using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Analysis.Rendering;

/// <summary>Findings of reading and of the validators as tables. Thread-safe.</summary>
public static class FindingTables
{
    /// <summary>The findings in the order given, with their places.</summary>
    /// <param name="title">What they are about, such as the name of the document.</param>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportTable All(string title, IEnumerable<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(findings);
        return new ReportTable(
            title,
            [new("Line", true), new("Column", true), new("Severity"), new("Code"), new("Message")],
            findings.Select(f => ValueList.Of<string>([Number(f.Line), Number(f.Column), f.Severity.ToString(), f.Code, f.Message])).ToValueList());
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
