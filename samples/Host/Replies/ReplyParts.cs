namespace LawGov.Samples.Host.Replies;

/// <summary>Parts of a reply, as <c>?include=</c> names them.</summary>
[Flags]
internal enum ReplyParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>What the document says.</summary>
    Document = 1,

    /// <summary>What was found.</summary>
    Findings = 2,

    /// <summary>Coverage of the national outline.</summary>
    Coverage = 4,

    /// <summary>Who carries how much.</summary>
    Workload = 8,

    /// <summary>All of them.</summary>
    All = Document | Findings | Coverage | Workload,
}
