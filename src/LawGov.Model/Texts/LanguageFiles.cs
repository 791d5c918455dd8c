using System.Reflection;
using System.Text.Json;

namespace LawGov.Model.Texts;

/// <summary>The embedded files of a catalogue, one for each language, each read on first use.</summary>
internal sealed class LanguageFiles(Assembly assembly, string name)
{
    private readonly Lazy<Dictionary<string, string>> _english = new(() => Load(assembly, $"{name}-en.json"));
    private readonly Lazy<Dictionary<string, string>> _chinese = new(() => Load(assembly, $"{name}-zh.json"));

    /// <summary>The texts of a language by key.</summary>
    public Dictionary<string, string> Of(MessageLanguage language) => (language == MessageLanguage.Chinese ? _chinese : _english).Value;

    private static Dictionary<string, string> Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        // Without the serializer, which takes longer to get ready than to read.
        using var json = JsonDocument.Parse(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in json.RootElement.EnumerateObject()) texts.Add(text.Name, text.Value.GetString()!);
        return texts;
    }
}
