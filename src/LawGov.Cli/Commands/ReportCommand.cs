using System.CommandLine;
using LawGov.Cli.Input;
using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Reporting;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov report</c>: one HTML file that shows what documents hold, every fact with its place in the text.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths();
        var output = new Option<string>("--output", "-o") { Description = "The file to write (.html).", Required = true };
        var language = CommonArguments.Choice("--language", ["-l"], "Language of the page: Chinese or English.", MessageLanguage.Chinese);
        var command = new Command("report", "Writes one HTML file that shows what documents hold: coverage, source with marks, units, deadlines, findings.") { paths, output, language };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(output)!, result.GetValue(language)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string output, MessageLanguage language)
    {
        var inspector = new DocumentInspector(new ValidationOptions { Language = language });
        var reader = new InputReader(terminal);
        var documents = new List<ReportDocument>();
        foreach (var input in reader.Read(paths))
        {
            var result = input.Parse();
            var findings = inspector.Inspect(result).Select(f => f.In(language));
            documents.Add(new ReportDocument(result.Document, input.Content.Text) { Findings = findings.ToValueList() });
        }

        if (documents.Count > 0)
        {
            var page = ReportPage.Write(documents, new ReportPageOptions { Language = language });
            using var file = new StreamWriter(Faults.CreateFile(output));
            file.Write(page);
        }

        return CommonArguments.CodeOf(reader);
    }
}
