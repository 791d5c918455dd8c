using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Gathers the lines of a report; what is too long for one goes on in the next.</summary>
internal sealed class LineWriter(TextLayout layout)
{
    private const int DefaultIndent = 4;

    private readonly List<string> _lines = [];

    public MessageLanguage Language => layout.Language;

    public int Columns => layout.Columns;

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Adds a text as one line or more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">Columns in front of the further lines.</param>
    public void Add(string text, int indent = DefaultIndent) => _lines.AddRange(LineBreaking.Wrap(text, layout.Columns, indent));

    /// <summary>Adds a text as one line, cut where it is too long.</summary>
    public void AddCut(string text) => _lines.Add(DisplayWidth.Cut(text, layout.Columns));

    /// <summary>Adds an empty line.</summary>
    public void Break() => _lines.Add("");
}
