using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>How a report is set as lines of plain text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TextLayout
{
    /// <summary>Default of <see cref="Columns"/>.</summary>
    public const int DefaultColumns = 120;

    /// <summary>The defaults.</summary>
    public static TextLayout Default { get; } = new();

    /// <summary>Language of labels and reasons. Default <see cref="MessageLanguage.English"/>.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    /// <summary>Columns of a line, a Chinese character taking two; at least 60. Longer texts go on in the next line. Default 120.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public int Columns
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 60);
            field = value;
        }
    } = DefaultColumns;
}
