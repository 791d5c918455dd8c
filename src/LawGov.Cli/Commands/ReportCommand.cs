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
        var paths = CommonArguments.Paths(terminal);
        var output = new Option<string>("--output", "-o") { Description = terminal.Say("option.output.report"), Required = true };
        var command = new Command("report", terminal.Say("report")) { paths, output };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string output)
    {
        var reader = new InputReader(terminal);
        var documents = new List<ReportDocument>();
        foreach (var input in reader.Read(paths))
        {
            var result = input.Parse();
            var findings = DocumentInspector.Default.Inspect(result).Select(f => f.In(terminal.Language));
            documents.Add(new ReportDocument(result.Document, input.Content.Text) { Findings = findings.ToValueList() });
        }

        if (documents.Count > 0)
        {
            var page = ReportPage.Write(documents, new ReportPageOptions { Language = terminal.Language });
            using var file = new StreamWriter(Faults.CreateFile(terminal, output));
            file.Write(page);
        }

        return CommonArguments.CodeOf(reader);
    }
}
