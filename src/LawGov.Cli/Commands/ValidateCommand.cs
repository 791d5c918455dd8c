using System.CommandLine;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Validation;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov validate</c>: what the validators find; exit code 1 when one finding is an error.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json);
        var command = new Command("validate", terminal.Say("validate")) { paths, format };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format)
    {
        var reader = new InputReader(terminal);
        var hasErrors = false;
        var objects = new List<string>();
        foreach (var input in reader.Read(paths))
        {
            var findings = DocumentInspector.Default.Inspect(input.Parse()).Select(f => f.In(terminal.Language)).ToValueList();
            hasErrors |= findings.Any(f => f.Severity == DiagnosticSeverity.Error);
            if (format == OutputFormat.Json) objects.Add(FindingsJson.Write(input.Name, findings));
            else Write(terminal, input.Name, findings);
        }

        if (objects.Count > 0) JsonOutput.Write(terminal.Output, objects, CommonArguments.MayBeSeveral(paths));
        return CommonArguments.CodeOf(reader, hasErrors);
    }

    private static void Write(Terminal terminal, string name, IReadOnlyList<Diagnostic> findings)
    {
        terminal.Line(terminal.Say("findings.of", name, FindingCounts.Of(terminal, findings)));
        DiagnosticList.Write(terminal, findings);
    }
}
