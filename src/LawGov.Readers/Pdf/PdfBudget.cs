using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Pdf;

/// <summary>
/// What a PDF may ask of the machine. The library that reads it goes on after many faults, so the first bound that is passed is kept here and every later step
/// stops at once.
/// </summary>
internal sealed class PdfBudget(ReadLimits limits)
{
    /// <summary>Characters of one page: several times what the smallest print puts on one.</summary>
    private const int GlyphsPerPage = 60_000;

    /// <summary>Lines and pieces drawn on one page; maps have that many.</summary>
    private const int DrawnPerPage = 200_000;

    /// <summary>Bytes of the drawing orders of one page and of what it draws repeatedly.</summary>
    private const int ContentPerPage = 4 * 1024 * 1024;

    /// <summary>Forms (pieces drawn from several places) of one page.</summary>
    private const int FormsPerPage = 2_000;

    /// <summary>Forms that draw each other, one inside the other: the library calls itself for each of them, and nothing can catch a full stack.</summary>
    private const int DeepestForm = 32;

    /// <summary>Widths of characters that the fonts of a file give by first and last character; the library keeps one for each between them.</summary>
    private const long MostWidths = 4_000_000;

    /// <summary>Characters that the fonts of a file give for ranges of codes; the library keeps one for each. A hundred fonts may name every code there is.</summary>
    private const long MostMapped = 8_000_000;

    private long _inflated;
    private long _content;
    private int _glyphs;
    private int _drawn;
    private int _forms;
    private int _openForms;
    private long _widths;
    private long _mapped;
    private long _text;

    /// <summary>The bound that was passed; null when none was.</summary>
    public ReadFaultException? Fault { get; private set; }

    /// <summary>Bytes that may still be inflated.</summary>
    public long Inflatable => limits.InflatedBytes - _inflated;

    /// <summary>A budget of the same limits, of which nothing is spent.</summary>
    public PdfBudget Fresh() => new(limits);

    public void StartPage() => (_content, _glyphs, _drawn, _forms, _openForms) = (0, 0, 0, 0, 0);

    public void Inflate(long bytes)
    {
        _inflated += bytes;
        Check(_inflated > limits.InflatedBytes, ReadDiagnostics.InflatesTooFar, limits.InflatedBytes);
    }

    public void AddContent(long bytes)
    {
        _content += bytes;
        Check(_content > ContentPerPage, ReadDiagnostics.PageTooFull);
    }

    public void AddGlyph()
    {
        Check(++_glyphs > GlyphsPerPage, ReadDiagnostics.PageTooFull);
        Check(++_text > limits.TextLength, ReadDiagnostics.TextTooLong, limits.TextLength);
    }

    public void AddDrawn() => Check(++_drawn > DrawnPerPage, ReadDiagnostics.PageTooFull);

    public void EnterForm() => Check(++_forms > FormsPerPage || ++_openForms > DeepestForm, ReadDiagnostics.PageTooFull);

    public void LeaveForm() => _openForms--;

    public void AddWidths(double count)
    {
        _widths += (long)Math.Clamp(count, 0, MostWidths + 1);
        Check(_widths > MostWidths, ReadDiagnostics.PageTooFull);
    }

    public void AddMapped(double count)
    {
        _mapped += (long)Math.Clamp(count, 0, MostMapped + 1);
        Check(_mapped > MostMapped, ReadDiagnostics.PageTooFull);
    }

    private void Check(bool isPassed, DiagnosticDescriptor rule, params object[] values)
    {
        if (isPassed) Fault ??= new ReadFaultException(rule, values);
        if (Fault is { } fault) throw fault;
    }
}
