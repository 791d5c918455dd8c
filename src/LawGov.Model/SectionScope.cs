namespace LawGov.Model;

/// <summary>The part of a file a section stands in.</summary>
public enum SectionScope
{
    /// <summary>正文.</summary>
    Body = 0,

    /// <summary>附件.</summary>
    Annex,
}
