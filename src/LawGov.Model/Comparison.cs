using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>How a value relates to the number written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Comparison>))]
public enum Comparison
{
    /// <summary>The number itself.</summary>
    Exactly = 0,

    /// <summary>不少于, 至少, 以上, 达到.</summary>
    AtLeast,

    /// <summary>不超过, 以内, 控制在, 压减至.</summary>
    AtMost,

    /// <summary>超过, 逾.</summary>
    MoreThan,

    /// <summary>近, 不足.</summary>
    LessThan,
}
