using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LawGov.Cli.Output;

/// <summary>Prints JSON results as they come: one object for one document, an array for several; or a line for each.</summary>
/// <remarks>Contains one object at most. Without <see cref="End"/> an array stays open, so that output that was broken off is never taken for whole.</remarks>
/// <param name="output">Where to.</param>
/// <param name="format"><see cref="OutputFormat.Json"/> or <see cref="OutputFormat.NdJson"/>.</param>
/// <param name="isArray">Whether a single object stands in an array too.</param>
internal sealed class JsonOutput(TextWriter output, string format, bool isArray = false)
{
    /// <summary>As deep as the writers of the libraries go.</summary>
    private const int DeepestJson = 1000;

    private static readonly JsonWriterOptions WithoutSpace = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _isLines = format == OutputFormat.NdJson;

    /// <summary>The first object, while it may stay the only one.</summary>
    private string? _first;

    private bool _isOpen;

    /// <summary>Whether a format is printed by this class.</summary>
    public static bool Prints(string format) => format is OutputFormat.Json or OutputFormat.NdJson;

    /// <summary>Prints one object as the whole result.</summary>
    public static void WriteOne(TextWriter output, string format, string json)
    {
        var one = new JsonOutput(output, format);
        one.Add(json);
        one.End();
    }

    /// <summary>Takes the next object.</summary>
    public void Add(string json)
    {
        if (_isLines)
        {
            output.Write(OnOneLine(json) + "\n");
        }
        else if (_isOpen)
        {
            output.Write(",\n" + json);
        }
        else if (isArray || _first is not null)
        {
            output.Write(_first is null ? "[\n" + json : "[\n" + _first + ",\n" + json);
            (_isOpen, _first) = (true, null);
        }
        else
        {
            _first = json;
        }
    }

    /// <summary>Ends the result; without any object nothing is printed.</summary>
    public void End()
    {
        if (_isOpen) output.Write("\n]\n");
        else if (_first is not null) output.Write(_first + "\n");
    }

    /// <summary>The same JSON without white space; what has no line break has none already.</summary>
    public static string OnOneLine(string json)
    {
        if (!json.Contains('\n', StringComparison.Ordinal)) return json;
        using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestJson });
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WithoutSpace)) parsed.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
