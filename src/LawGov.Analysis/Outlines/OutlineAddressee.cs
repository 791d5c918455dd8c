using System.Text.Json.Serialization;

namespace LawGov.Analysis.Outlines;

/// <summary>To whom a requirement point is put.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutlineAddressee>))]
public enum OutlineAddressee
{
    /// <summary>Governments of all levels.</summary>
    AllLevels = 0,

    /// <summary>Central bodies (国务院及其部门); a lower plan that is silent on it has no gap.</summary>
    Central,

    /// <summary>The provincial level (省级); a plan of a lower level that is silent on it has no gap.</summary>
    Province,
}
