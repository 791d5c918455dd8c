using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Model.Parsing;

namespace LawGov.Cli.Commands;

/// <summary>Reads <c>{"id","text"}</c> a line and answers each with one line, in order, flushed at once.</summary>
/// <remarks>The answer is <c>{"id"}</c> with what the verb gives, or <c>{"id","error"}</c> for a line that is no such object.</remarks>
internal static class NdJsonStream
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether standard input is a stream of documents, one JSON object a line, to be answered line by line.</summary>
    public static bool IsAsked(string format, string[] paths) => format == OutputFormat.NdJson && paths is [InputReader.StandardInput];

    /// <param name="terminal">Where the lines come from and the answers go.</param>
    /// <param name="name">Name of what the verb gives.</param>
    /// <param name="answer">Gives it for a document, as JSON.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Terminal terminal, string name, Func<ParseResult, string> answer)
    {
        using var reader = new StreamReader(terminal.Input, Encoding.UTF8);
        var code = ExitCodes.Done;
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            terminal.Output.Write(Answer(terminal, line, name, answer, ref code) + "\n");
            terminal.Output.Flush();
        }

        return code;
    }

    private static string Answer(Terminal terminal, string line, string name, Func<ParseResult, string> answer, ref int code)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            string? id = null;
            try
            {
                using var request = JsonDocument.Parse(line);
                id = request.RootElement.GetProperty("id").ToString();
                var text = request.RootElement.GetProperty("text").GetString() ?? throw new KeyNotFoundException();
                var result = PolicyDocumentParser.Default.Parse(text, id);
                writer.WriteString("id", id);
                writer.WritePropertyName(name);
                writer.WriteRawValue(JsonOutput.OnOneLine(answer(result)));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                code = ExitCodes.Unreadable;
                writer.WriteString("id", id);
                writer.WriteString("error", terminal.Say("error.badLine"));
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
