namespace LawGov.Model.Clauses;

/// <summary>What the noun before a colon announces.</summary>
internal enum FieldKind : byte
{
    /// <summary>Not a field.</summary>
    None = 0,

    /// <summary>Units with a role: 责任单位：.</summary>
    Units,

    /// <summary>A deadline: 完成时限：.</summary>
    Deadline,

    /// <summary>Anything else that a clause may contain: 责任人：, 目标位置：.</summary>
    Other,
}

/// <summary>A field at the start of a text: what it contains, the role of its units, its length with the colon.</summary>
internal readonly record struct Field(FieldKind Kind, AssignmentRole Role, int Length)
{
    /// <summary>It contains persons, alone (责任人) or beside their units (责任单位及责任人).</summary>
    public bool NamesPersons { get; init; }
}
