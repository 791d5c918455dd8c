using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Numbering;

namespace LawGov.Readers.Word;

/// <summary>What all stories of one Word file share: styles, lists, bounds, findings, and the texts kept apart.</summary>
internal sealed class WordContext(ReadLimits limits, StyleSheet styles, NumberingDefinitions numbering, CancellationToken cancellationToken)
{
    /// <summary>A file that is wrong in a thousand ways is told so a hundred times.</summary>
    private const int MostFindings = 100;

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly Dictionary<int, NumberedList?> _lists = [];
    private int _paragraphs;

    public ReadLimits Limits { get; } = limits;

    public StyleSheet Styles { get; } = styles;

    public CellBudget Cells { get; } = new(limits.TableCells);

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<TextBox> Boxes { get; } = [];

    /// <summary>All text boxes are one story to the lists in them.</summary>
    public ListCounts BoxCounts { get; } = new();

    /// <summary>Where each footnote and endnote is referred to.</summary>
    public Dictionary<(ReadNoteKind Kind, string Id), SourcePlace> Anchors { get; } = [];

    /// <summary>Reports a finding once per file and <paramref name="key"/>.</summary>
    public void ReportOnce(DiagnosticDescriptor rule, string key = "", params object[] values)
    {
        if (Diagnostics.Count < MostFindings && _reported.Add(rule.Code + key)) Diagnostics.Add(ReadDiagnostics.AtStart(rule, values));
    }

    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void CountParagraph()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_paragraphs > Limits.Paragraphs) throw new ReadFaultException(ReadDiagnostics.TooManyParagraphs, Limits.Paragraphs);
    }

    public NumberedList? FindList(int listId)
    {
        if (_lists.TryGetValue(listId, out var list)) return list;
        list = numbering.Find(listId, Styles);
        if (list is null) ReportOnce(ReadDiagnostics.NumberingMissing, $"{listId}", listId);
        _lists.Add(listId, list);
        return list;
    }

    public NumberedList? FindList(string name) => numbering.Find(name);

    public string UnknownFormat(string format, int value)
    {
        ReportOnce(ReadDiagnostics.NumberFormatUnknown, format, format);
        return NumberFormats.Write("decimal", value)!;
    }
}
