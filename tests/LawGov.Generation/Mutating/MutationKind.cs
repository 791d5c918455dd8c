namespace LawGov.Generation.Mutating;

/// <summary>A way in which a text is damaged.</summary>
public enum MutationKind
{
    /// <summary>A stretch is left out.</summary>
    Delete = 0,

    /// <summary>A stretch comes twice.</summary>
    Duplicate,

    /// <summary>Two stretches change places.</summary>
    Swap,

    /// <summary>Line breaks are put in.</summary>
    BreakLines,

    /// <summary>Line breaks are taken out.</summary>
    JoinLines,

    /// <summary>Marks change between wide and narrow.</summary>
    ChangeWidth,

    /// <summary>Page marks are put in.</summary>
    InsertPageMarks,

    /// <summary>Spaces are put in.</summary>
    InsertSpaces,

    /// <summary>Characters are replaced, marks and brackets among them.</summary>
    Replace,

    /// <summary>The text ends early.</summary>
    Truncate,

    /// <summary>A stretch of another text is put in.</summary>
    Splice,

    /// <summary>Two lines change places.</summary>
    SwapLines,
}
