using System.CommandLine;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov cite</c>: which documents name which, and the chain from the nation down.</summary>
internal static class CiteCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv, OutputFormat.GraphMl, OutputFormat.Mermaid);
        var bom = CommonArguments.ByteOrderMark(terminal);
        var command = new Command("cite", terminal.Say("cite")) { paths, format, bom };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, CommonArguments.CsvFor(terminal, result.GetValue(bom)!)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        var network = CitationAnalyzer.Default.Analyze(reader.Read(paths).Select(input => new CitingDocument(input.Parse().Document, input.Content.Text)));
        if (network.Nodes.Count == 0) return CommonArguments.CodeOf(reader);
        switch (format)
        {
            case OutputFormat.Json or OutputFormat.NdJson:
                JsonOutput.WriteOne(terminal.Output, format, CitationJson.Write(network));
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(CitationCsv.Write(network, csv));
                break;
            case OutputFormat.GraphMl:
                terminal.Output.Write(CitationGraphMl.Write(network));
                break;
            case OutputFormat.Mermaid:
                terminal.Output.Write(CitationMermaid.Write(network));
                break;
            default:
                CitationListing.Write(terminal, network);
                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
