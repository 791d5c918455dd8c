using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>Whether, and how often, a deadline comes again.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeadlineRecurrence>))]
public enum DeadlineRecurrence
{
    /// <summary>Once.</summary>
    None = 0,

    /// <summary>每年….</summary>
    Yearly,

    /// <summary>每半年.</summary>
    HalfYearly,

    /// <summary>每季度.</summary>
    Quarterly,

    /// <summary>每月.</summary>
    Monthly,

    /// <summary>长期坚持, 持续推进: without an end.</summary>
    Ongoing,
}
