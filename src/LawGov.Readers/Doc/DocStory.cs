using System.Text;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Word;

namespace LawGov.Readers.Doc;

/// <summary>Reads one story of an old Word file character by character: paragraphs, cells, fields.</summary>
internal sealed class DocStory
{
    private readonly WordContext _context;
    private readonly PieceTable _pieces;
    private readonly ParagraphMap? _map;
    private readonly HiddenText? _hidden;
    private readonly ListCounters _counters;
    private readonly FieldNumbers _numbers;
    private readonly DocTable _table;
    private readonly FieldStack _fields = new();
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly List<(int At, NumberField Field)> _counted = [];
    private int _paragraph;

    /// <param name="context">What all stories of the file share.</param>
    /// <param name="pieces">The text.</param>
    /// <param name="map">The properties of its paragraphs; null when they could not be read.</param>
    /// <param name="hidden">What of it is not shown; null when that could not be read.</param>
    public DocStory(WordContext context, PieceTable pieces, ParagraphMap? map, HiddenText? hidden)
    {
        (_context, _pieces, _map, _hidden) = (context, pieces, map, hidden);
        _counters = new ListCounters(context, new ListCounts());
        _numbers = new FieldNumbers(context, _counters);
        _table = new DocTable(context, Paragraph);
    }

    /// <summary>The blocks from <paramref name="start"/> on.</summary>
    public List<Block> Read(long start, long length)
    {
        var text = _pieces.Text(start, length, _context.Limits.TextLength);
        for (var i = 0; i < text.Length; i++) Take(text[i], start + i);
        if (_text.Length > 0) EndParagraph('\r', start + length - 1);
        _table.Close(_blocks);
        return _blocks;
    }

    // The characters below a space mark what is no text ([MS-DOC] 2.4.1).
    private void Take(char c, long character)
    {
        switch (c)
        {
            case '\r' or '\u0007' or '\f':
                EndParagraph(c, character);
                break;
            case '\u0013':
                _fields.Begin();
                break;
            case '\u0014':
                _fields.Separate();
                break;
            case '\u0015':
                if (_fields.End() is { } counted) _counted.Add((_text.Length, counted));
                break;
            default:
                if (_hidden is not null && _hidden.Contains(_pieces.OffsetOf(character))) break;
                if (_fields.IsHidden)
                {
                    _fields.AddCode(c.ToString());
                }
                else
                {
                    _fields.NoteResult(c.ToString());
                    Append(c);
                }

                break;
        }
    }

    private void Append(char c)
    {
        switch (c)
        {
            case '\v':
                _text.Append('\n');
                break;
            case '\u001E':
                _text.Append('-');
                break;
            case '\t' or '\u00A0':
                _text.Append(' ');
                break;
            case >= ' ':
                _text.Append(c);
                break;
        }
    }

    private void EndParagraph(char mark, long character)
    {
        _context.CountParagraph();
        _paragraph++;
        var text = new DocText(_text.ToString(), [.. _counted]);
        _text.Clear();
        _counted.Clear();
        _fields.EndParagraph();
        if (_fields.HasContents) _context.ReportOnce(ReadDiagnostics.ContentsLeftOut);
        var (style, own) = _map?.Find(_pieces.OffsetOf(character)) ?? (0, default);
        var properties = DocParagraph.Read(style, own.Span);
        if (properties.IsRowEnd || (properties.IsInTable && mark == '\u0007'))
        {
            if (!properties.IsRowEnd) _table.EndCell(text, properties, _paragraph);
            else if (properties.TableDepth == 1) _table.EndRow(properties.Row);
        }
        else if (properties.IsInTable)
        {
            _table.Add(text, properties, _paragraph);
        }
        else
        {
            _table.Close(_blocks);
            // A break of pages or sections is no paragraph of its own.
            if (mark != '\f' || !text.IsEmpty) _blocks.Add(Paragraph(text, properties, _paragraph));
        }
    }

    private ParagraphBlock Paragraph(DocText text, DocParagraph paragraph, int number)
    {
        var properties = new ParagraphProperties { StyleId = DocStyles.Id(paragraph.Style), ListId = paragraph.ListId, Level = paragraph.ListLevel };
        var isCounted = !text.IsEmpty || !_fields.IsHidden;
        var label = isCounted ? _counters.Next(properties) : "";
        return new ParagraphBlock(label, text.Write(field => _numbers.Write(field, properties, number)), new SourcePlace(number));
    }
}
