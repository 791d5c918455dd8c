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
        var paths = CommonArguments.Paths();
        var format = CommonArguments.Format(OutputFormat.Text, OutputFormat.Json);
        var language = CommonArguments.Choice("--language", ["-l"], "Language of the messages: English or Chinese.", MessageLanguage.English);
        var command = new Command("validate", "Holds documents against the rules of good plans.") { paths, format, language };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, result.GetValue(language)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, MessageLanguage language)
    {
        var inspector = new DocumentInspector(new ValidationOptions { Language = language });
        var reader = new InputReader(terminal);
        var hasErrors = false;
        var objects = new List<string>();
        foreach (var input in reader.Read(paths))
        {
            var findings = inspector.Inspect(input.Parse()).Select(f => f.In(language)).ToValueList();
            hasErrors |= findings.Any(f => f.Severity == DiagnosticSeverity.Error);
            if (format == OutputFormat.Json) objects.Add(FindingsJson.Write(input.Name, findings));
            else Write(terminal, input.Name, findings);
        }

        if (objects.Count > 0) JsonOutput.Write(terminal.Output, objects, CommonArguments.MayBeSeveral(paths));
        return CommonArguments.CodeOf(reader, hasErrors);
    }

    private static void Write(Terminal terminal, string name, IReadOnlyList<Diagnostic> findings)
    {
        terminal.Output.WriteLine($"{name}: {FindingCounts.Of(findings)}");
        DiagnosticList.Write(terminal, findings);
    }
}
