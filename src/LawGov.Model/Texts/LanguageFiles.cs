using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace LawGov.Model.Texts;

/// <summary>The embedded files of a catalogue, one for each language, each read on first use.</summary>
internal sealed class LanguageFiles(Assembly assembly, string name)
{
    private readonly Lazy<FrozenDictionary<string, string>> _english = new(() => Load(assembly, $"{name}-en.json"));
    private readonly Lazy<FrozenDictionary<string, string>> _chinese = new(() => Load(assembly, $"{name}-zh.json"));

    /// <summary>The texts of a language by key.</summary>
    public FrozenDictionary<string, string> Of(MessageLanguage language) => (language == MessageLanguage.Chinese ? _chinese : _english).Value;

    private static FrozenDictionary<string, string> Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        return JsonSerializer.Deserialize(stream, TextJsonContext.Default.DictionaryStringString)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
