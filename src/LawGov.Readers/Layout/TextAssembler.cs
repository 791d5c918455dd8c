using System.Text;
using LawGov.Model;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Layout;

/// <summary>Writes blocks as the text the parser reads, and remembers where each stretch comes from.</summary>
internal sealed class TextAssembler(ReadLimits limits, CancellationToken cancellationToken)
{
    private readonly StringBuilder _text = new();
    private readonly List<PlacedSpan> _segments = [];
    private bool _started;

    public static (string Text, ValueList<PlacedSpan> Segments) Assemble(IEnumerable<Block> blocks, ReadLimits limits, CancellationToken cancellationToken)
    {
        var assembler = new TextAssembler(limits, cancellationToken);
        foreach (var block in blocks) assembler.Add(block);
        return (assembler._text.ToString(), assembler._segments.ToValueList());
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                StartLine();
                Append(paragraph.Label, paragraph.Place with { IsAutomaticNumber = true });
                Append(paragraph.Text, paragraph.Place);
                break;
            case TableBlock table:
                foreach (var row in table.Rows) AddRow(row);
                break;
        }
    }

    private void AddRow(TableCell[] row)
    {
        StartLine();
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0) _text.Append('\t');
            Append(row[i].Text, row[i].Place);
        }
    }

    private void StartLine()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_started) _text.Append('\n');
        _started = true;
    }

    private void Append(string text, SourcePlace place)
    {
        if (text.Length == 0) return;
        if (_text.Length + text.Length > limits.TextLength) throw new ReadFaultException(ReadDiagnostics.TextTooLong, limits.TextLength);
        _segments.Add(new PlacedSpan(new SourceSpan(_text.Length, text.Length), place));
        _text.Append(text);
    }
}
