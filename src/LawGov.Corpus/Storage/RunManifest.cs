using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Corpus.Storage;

/// <summary>What a run was started with; a run goes on only with the same.</summary>
internal sealed record RunManifest(int SchemaVersion, string Tables, string Format, string Shard, string? Outline, int DocumentsPerPart, int Files, string Fingerprint)
{
    public const string Name = "run.json";

    /// <summary>The manifest of a folder; null when there is none.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public static RunManifest? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), RunManifestContext.Default.RunManifest) : null;
    }

    public void Write(string folder)
    {
        var path = Path.Combine(folder, Name);
        File.WriteAllBytes(path + ".unfinished", JsonSerializer.SerializeToUtf8Bytes(this, RunManifestContext.Default.RunManifest));
        File.Move(path + ".unfinished", path, overwrite: true);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RunManifest))]
internal sealed partial class RunManifestContext : JsonSerializerContext;
