namespace LawGov.Readers.Word;

/// <summary>One level of a list (ECMA-376 part 1, 17.9.6).</summary>
internal sealed record NumberingLevel
{
    /// <summary>Levels of a list in Word.</summary>
    public const int Count = 9;

    /// <summary>The number of the first item.</summary>
    public int Start { get; init; }

    /// <summary>Name of the number format.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>Sample of a custom format, such as <c>001, 002, 003, ...</c>; null for all others.</summary>
    public string? CustomFormat { get; init; }

    /// <summary>The label, with <c>%1</c> to <c>%9</c> for the numbers of the levels: <c>（%1）</c>, <c>第%1条</c>, <c>%1.%2</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>Counted from 1, the level whose items let this one start again; 0 for never, null for every level above.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>Whether all numbers of the label are shown as 1, 2, 3 (正规形式编号).</summary>
    public bool IsLegal { get; init; }

    /// <summary>Whether a space or tab stands between label and text.</summary>
    public bool HasGap { get; init; } = true;

    /// <summary>The font of the label; null when the level names none.</summary>
    public string? Font { get; init; }

    /// <summary>The paragraph style that stands for this level; null when there is none.</summary>
    public string? StyleId { get; init; }
}
