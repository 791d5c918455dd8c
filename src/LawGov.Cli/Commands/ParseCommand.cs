using System.CommandLine;
using LawGov.Analysis.Rendering;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
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
        // One JSON object a line on standard input is a stream of documents, answered line by line.
        if (format == OutputFormat.NdJson && paths is [InputReader.StandardInput]) return NdJsonStream.Run(terminal);
        var reader = new InputReader(terminal);
        var parsed = reader.Read(paths).Select(d => d.Parse()).Select(p => p with { Diagnostics = p.Diagnostics.Select(f => f.In(terminal.Language)).ToValueList() });
        switch (format)
        {
            case OutputFormat.Json:
                var objects = parsed.Select(p => PolicyDocumentJson.Write(p.Document, p.Diagnostics)).ToList();
                if (objects.Count > 0) JsonOutput.Write(terminal.Output, objects, CommonArguments.MayBeSeveral(paths));
                break;
            case OutputFormat.NdJson:
                foreach (var result in parsed) terminal.Output.WriteLine(PolicyDocumentJson.Write(result.Document, result.Diagnostics, indented: false));
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(TaskCsv.Write(parsed.Select(p => p.Document), csv));
                break;
            default:
                foreach (var result in parsed) DocumentListing.Write(terminal, result);
                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
