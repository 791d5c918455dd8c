using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Analysis.Outlines;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov outlines</c>: the built-in national outlines.</summary>
internal static class OutlinesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson);
        var command = new Command("outlines", terminal.Say("outlines")) { format };
        command.SetAction(result =>
        {
            if (result.GetValue(format) == OutputFormat.Json) terminal.Output.WriteLine(Json(isIndented: true, WriteAll));
            else if (result.GetValue(format) == OutputFormat.NdJson) foreach (var outline in BuiltInOutlines.All) terminal.Output.WriteLine(Json(isIndented: false, w => Write(w, outline)));
            else WriteText(terminal);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void WriteText(Terminal terminal)
    {
        foreach (var outline in BuiltInOutlines.All)
        {
            terminal.Line(terminal.Say("outlines.head", outline.Id, outline.Title, outline.Period, outline.Articles.Count(), outline.Articles.Sum(a => a.Points.Count)));
            foreach (var part in outline.Parts)
            {
                terminal.Output.WriteLine($"  {part.Number}. {part.Title}");
                foreach (var article in part.Articles) terminal.Output.WriteLine($"     {article.Label} {article.Title} ({article.Points.Count})");
            }

            terminal.Output.WriteLine();
        }
    }

    private static string Json(bool isIndented, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteAll(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var outline in BuiltInOutlines.All) Write(writer, outline);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, NationalOutline outline)
    {
        writer.WriteStartObject();
        writer.WriteString("id", outline.Id);
        writer.WriteString("title", outline.Title);
        writer.WriteString("period", outline.Period?.ToString());
        writer.WriteString("dataVersion", outline.DataVersion);
        writer.WriteStartArray("articles");
        foreach (var article in outline.Articles)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", article.Number);
            writer.WriteString("label", article.Label);
            writer.WriteString("title", article.Title);
            writer.WriteStartArray("points");
            foreach (var point in article.Points)
            {
                writer.WriteStartObject();
                writer.WriteString("id", point.Id);
                writer.WriteString("label", point.Label);
                writer.WriteString("addressee", point.Addressee.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
