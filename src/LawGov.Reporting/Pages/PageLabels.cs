using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Reporting.Pages;

/// <summary>The words of the page in one language, from <c>labels-zh.json</c> and <c>labels-en.json</c>.</summary>
internal static partial class PageLabels
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Chinese = new(() => Load("labels-zh.json"));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> English = new(() => Load("labels-en.json"));

    public static IReadOnlyDictionary<string, string> Of(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese.Value : English.Value;

    private static Dictionary<string, string> Load(string name) =>
        JsonSerializer.Deserialize(PageAssets.Read(name), LabelContext.Default.DictionaryStringString)!;

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class LabelContext : JsonSerializerContext;
}
