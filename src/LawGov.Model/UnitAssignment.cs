namespace LawGov.Model;

/// <summary>One unit's part in one task.</summary>
/// <param name="Unit">The unit's name as written, white space and line breaks removed; bracketed second names stay in it.</param>
/// <param name="Role">Its role.</param>
/// <param name="Span">Where the name stands.</param>
public sealed record UnitAssignment(string Unit, AssignmentRole Role, SourceSpan Span)
{
    /// <summary>Whether the name is a collective phrase such as 各街镇 or 市政府相关部门.</summary>
    public bool IsGroup { get; init; }

    /// <summary>What the name refers to; null when the units were not resolved.</summary>
    public UnitReference? Reference { get; init; }
}
