using System.CommandLine;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
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
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson);
        var command = new Command("validate", terminal.Say("validate")) { paths, format };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format)
    {
        var hasErrors = false;
        if (NdJsonStream.IsAsked(format, paths))
        {
            var code = NdJsonStream.Run(terminal, "findings", result => FindingsJson.Write(Inspect(result)));
            return code == ExitCodes.Done && hasErrors ? ExitCodes.Findings : code;
        }

        var reader = new InputReader(terminal);
        var json = new JsonOutput(terminal.Output, format, CommonArguments.MayBeSeveral(paths));
        foreach (var input in reader.Read(paths))
        {
            var findings = Inspect(input.Parse());
            if (JsonOutput.Prints(format)) json.Add(FindingsJson.Write(input.Name, findings));
            else Write(terminal, input.Name, findings);
        }

        json.End();
        return CommonArguments.CodeOf(reader, hasErrors);

        ValueList<Diagnostic> Inspect(Model.Parsing.ParseResult result)
        {
            var findings = DocumentInspector.Default.Inspect(result).Select(f => f.In(terminal.Language)).ToValueList();
            hasErrors |= findings.Any(f => f.Severity == DiagnosticSeverity.Error);
            return findings;
        }
    }

    private static void Write(Terminal terminal, string name, IReadOnlyList<Diagnostic> findings)
    {
        terminal.Line(terminal.Say("findings.of", name, FindingCounts.Of(terminal, findings)));
        DiagnosticList.Write(terminal, findings);
    }
}
