using System.Text;

namespace LawGov.Readers.Pages;

/// <summary>Puts the lines of pages together to paragraphs: a line that is full goes on in the next, unless that is indented, set apart or of another size.</summary>
internal sealed class ParagraphBuilder
{
    /// <summary>A first line is indented by two characters; by this part of one it is indented on purpose.</summary>
    private const double Indent = 1.2;

    /// <summary>A line that ends so many characters before the margin had room for the next word.</summary>
    private const double Short = 1.7;

    /// <summary>Lines so much further apart than the others are set apart.</summary>
    private const double Apart = 1.7;

    private const double OtherSize = 0.15;

    /// <summary>A page with fewer lines tells nothing about its margins.</summary>
    private const int FewestLines = 6;

    private readonly double _bodySize;
    private readonly StringBuilder _text = new();
    private PageLine? _last;
    private int _firstPage;
    private bool _isNewPage;
    private double _left;
    private double _right;
    private double _pitch;

    /// <param name="bodySize">Size of most of the text of the document.</param>
    public ParagraphBuilder(double bodySize) => _bodySize = bodySize;

    /// <summary>Starts a page with the lines that stand on it outside of tables.</summary>
    public void StartPage(IReadOnlyList<PageLine> lines)
    {
        _isNewPage = true;
        if (lines.Count == 0 || (lines.Count < FewestLines && _right > 0)) return;
        _left = lines.Min(l => l.Left);
        // The margin is where several lines end; punctuation may hang over it.
        var ends = lines.Select(l => l.Right - (LineBreaks.MayHang(l.Text[^1]) ? l.Size : 0)).OrderDescending().ToList();
        _right = ends[ends.Count / 20];
        var pitches = lines.Zip(lines.Skip(1), (a, b) => b.Baseline - a.Baseline).Where(p => p > _bodySize * 0.8 && p < _bodySize * 4).Order().ToList();
        _pitch = pitches.Count == 0 ? _bodySize * 2 : pitches[pitches.Count / 2];
    }

    /// <summary>Adds a line; gives the paragraph before it, when that ends here.</summary>
    public (string Text, int Page)? Add(PageLine line, int page)
    {
        (string, int)? done = _last is { } last && !GoesOn(last, line) ? Take() : null;
        if (_text.Length == 0) _firstPage = page;
        else if (char.IsAsciiLetterOrDigit(_text[^1]) && char.IsAsciiLetterOrDigit(line.Text[0])) _text.Append(' ');
        _text.Append(line.Text);
        _last = line;
        _isNewPage = false;
        return done;
    }

    /// <summary>The paragraph that is open; null when there is none.</summary>
    public (string Text, int Page)? Take()
    {
        if (_text.Length == 0) return null;
        var text = _text.ToString();
        _text.Clear();
        _last = null;
        return (text, _firstPage);
    }

    private bool GoesOn(PageLine last, PageLine line)
    {
        if (Math.Abs(last.Size - line.Size) > OtherSize * Math.Max(last.Size, line.Size)) return false;
        if (!_isNewPage && IsTitle(last, line)) return true;
        if (line.Left > _left + (Indent * line.Size)) return false;
        // What begins the line had no room on the one before, where that ends early: a year, a title in brackets.
        var room = Math.Max(Short, LineBreaks.FirstPiece(line.Text)) * last.Size;
        return last.Right >= _right - room && (_isNewPage || line.Baseline - last.Baseline <= Apart * _pitch);
    }

    // A title over several lines: all in the middle of the page, larger than the text, and one right below the other.
    private bool IsTitle(PageLine last, PageLine line) =>
        line.Size > _bodySize * (1 + OtherSize) && line.Baseline - last.Baseline < line.Size * 2.5 && IsCentred(last) && IsCentred(line);

    private bool IsCentred(PageLine line) => Math.Abs(line.Left - _left - (_right - line.Right)) < line.Size * 1.5;
}
