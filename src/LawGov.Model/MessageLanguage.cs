using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>The language of what the library says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageLanguage>))]
public enum MessageLanguage
{
    /// <summary>English, Chinese terms and names as written.</summary>
    English = 0,

    /// <summary>简体中文.</summary>
    Chinese,
}
