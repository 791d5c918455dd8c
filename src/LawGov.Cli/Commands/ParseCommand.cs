using System.CommandLine;
using LawGov.Analysis.Rendering;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Model;
using LawGov.Model.Serialization;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov parse</c>: the typed model.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv);
        var bom = CommonArguments.ByteOrderMark(terminal);
        var command = new Command("parse", terminal.Say("parse")) { paths, format, bom };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, CommonArguments.CsvFor(terminal, result.GetValue(bom)!)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, CsvOptions csv)
    {
        if (NdJsonStream.IsAsked(format, paths)) return NdJsonStream.Run(terminal, "document", result => PolicyDocumentJson.Write(result.Document, result.Diagnostics, indented: false));
        var reader = new InputReader(terminal);
        var parsed = reader.Read(paths).Select(d => d.Parse()).Select(p => p with { Diagnostics = p.Diagnostics.Select(f => f.In(terminal.Language)).ToValueList() });
        switch (format)
        {
            case OutputFormat.Json or OutputFormat.NdJson:
                var json = new JsonOutput(terminal.Output, format, CommonArguments.MayBeSeveral(paths));
                foreach (var result in parsed) json.Add(PolicyDocumentJson.Write(result.Document, result.Diagnostics, indented: format == OutputFormat.Json));
                json.End();
                break;
            case OutputFormat.Csv:
                TaskCsv.Write(terminal.Output, parsed.Select(p => p.Document), csv);
                break;
            default:
                foreach (var result in parsed) DocumentListing.Write(terminal, result);
                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
