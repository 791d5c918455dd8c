using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using LawGov.Model.Diagnostics;
using LawGov.Model.Json;

namespace LawGov.Model.Serialization;

/// <summary>Documents as JSON: camelCase, UTF-8 with Chinese unescaped, enums by name, dates ISO 8601, null members present. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// string json = PolicyDocumentJson.Write(plan.Document, plan.Diagnostics);
/// PolicyDocument again = PolicyDocumentJson.Read(json);
/// </code>
/// </example>
public static class PolicyDocumentJson
{
    /// <summary>Version of the JSON's shape; the first number rises when a member changes its meaning or goes.</summary>
    public const string SchemaVersion = WireDocument.CurrentVersion;

    private static readonly WireContext Indented = Context(true);

    private static readonly WireContext Compact = Context(false);

    /// <summary>Writes one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Findings to write with it; none when null.</param>
    /// <param name="indented">Whether to break lines and indent.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(PolicyDocument document, IReadOnlyList<Diagnostic>? diagnostics = null, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return CancellableJson.Write(WireWriter.ToWire(document, diagnostics ?? []), (indented ? Indented : Compact).WireDocument, cancellationToken);
    }

    /// <summary>Writes one document into a writer, whose options decide about indentation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="document"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, PolicyDocument document, IReadOnlyList<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        JsonSerializer.Serialize(writer, WireWriter.ToWire(document, diagnostics ?? []), Compact.WireDocument);
    }

    /// <summary>Reads a document that <see cref="Write(PolicyDocument, IReadOnlyList{Diagnostic}?, bool, CancellationToken)"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="diagnostics">The findings written with it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is malformed, of another schema version, or is no document; the message names the member.</exception>
    public static PolicyDocument Read(string json, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        var wire = JsonSerializer.Deserialize(JsonGuard.Checked(json), Indented.WireDocument) ?? throw new JsonException("The JSON is null where a document was expected.");
        if (wire.SchemaVersion.Split('.')[0] != SchemaVersion.Split('.')[0]) throw new JsonException($"schemaVersion is \"{wire.SchemaVersion}\", expected {SchemaVersion}.");
        diagnostics = WireReader.ToDiagnostics(wire);
        return WireReader.ToModel(wire);
    }

    /// <summary>Reads a document, without the findings written with it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is malformed, of another schema version, or is no document; the message names the member.</exception>
    public static PolicyDocument Read(string json) => Read(json, out _);

    /// <summary>The JSON schema of what <see cref="Write(PolicyDocument, IReadOnlyList{Diagnostic}?, bool, CancellationToken)"/> writes.</summary>
    public static string Schema()
    {
        var schema = (JsonObject)Indented.Options.GetJsonSchemaAsNode(typeof(WireDocument), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", $"LawGov document {SchemaVersion}");
        return schema.ToJsonString(Indented.Options);
    }

    private static WireContext Context(bool indented) => new(new JsonSerializerOptions(WireContext.Default.Options)
    {
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
