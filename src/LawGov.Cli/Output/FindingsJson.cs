using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Model.Diagnostics;

namespace LawGov.Cli.Output;

/// <summary>Findings as JSON.</summary>
internal static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One document's findings as an object.</summary>
    public static string Write(string source, IReadOnlyList<Diagnostic> findings)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("source", source);
            Write(writer, "findings", findings);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Findings as an array.</summary>
    public static string Write(IReadOnlyList<Diagnostic> findings)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options)) WriteArray(writer, findings);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Findings as an array under <paramref name="name"/>.</summary>
    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Diagnostic> findings)
    {
        writer.WritePropertyName(name);
        WriteArray(writer, findings);
    }

    private static void WriteArray(Utf8JsonWriter writer, IReadOnlyList<Diagnostic> findings)
    {
        writer.WriteStartArray();
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("severity", finding.Severity.ToString());
            writer.WriteString("message", finding.Message);
            writer.WriteStartObject("span");
            writer.WriteNumber("start", finding.Span.Start);
            writer.WriteNumber("length", finding.Span.Length);
            writer.WriteEndObject();
            writer.WriteNumber("line", finding.Line);
            writer.WriteNumber("column", finding.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
