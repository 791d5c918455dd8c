using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>How a number was written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Numeral>))]
public enum Numeral
{
    /// <summary>With digits, 万 or 亿 behind them included.</summary>
    Arabic = 0,

    /// <summary>With Chinese numerals only.</summary>
    Chinese,
}
