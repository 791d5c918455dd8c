using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Decoding;
using LawGov.Readers.Detection;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Doc;
using LawGov.Readers.Html;
using LawGov.Readers.Ofd;
using LawGov.Readers.Pdf;
using LawGov.Readers.Spreadsheets;
using LawGov.Readers.Word;

namespace LawGov.Readers.Reading;

/// <summary>
/// Reads plain text in any usual encoding, web pages, Word and WPS files, PDF, OFD and workbooks, which it recognises by content. Stateless and thread-safe; one
/// instance serves a whole program.
/// </summary>
/// <example>
/// <code>
/// using LawGov.Readers.Reading;
///
/// ReadResult file = DocumentReader.Default.Read(File.ReadAllBytes("plan.docx"));
/// if (file.IsRead) Console.WriteLine($"{file.Document.Format}, {file.Document.Text.Length} characters");
/// </code>
/// </example>
public sealed class DocumentReader : IDocumentReader
{
    /// <summary>The shared instance.</summary>
    public static DocumentReader Default { get; } = new();

    /// <inheritdoc/>
    public SourceFormat Detect(ReadOnlyMemory<byte> bytes)
    {
        if (FormatSniffer.Sniff(bytes.Span) is { } format) return format;
        var decoded = TextDecoder.Decode(bytes.Span, null, DeclaredEncoding.Find(bytes.Span));
        if (TextPlausibility.WhyNot(decoded) is not null) return SourceFormat.Unknown;
        return MarkupSniffer.IsHtml(decoded.Text) ? SourceFormat.Html : SourceFormat.PlainText;
    }

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ReadOptions.Default;
        options.Limits.Check(nameof(options.Limits));
        return Guarded(() => ReadCore(bytes, options, cancellationToken));
    }

    /// <inheritdoc/>
    public ReadResult Read(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        options.Limits.Check(nameof(options.Limits));
        return Guarded(() => ReadCore(BoundedInput.ReadToEnd(stream, options.Limits.InputBytes, cancellationToken), options, cancellationToken));
    }

    private static ReadResult Guarded(Func<ReadResult> read)
    {
        try
        {
            return read();
        }
        catch (ReadFaultException fault)
        {
            return new ReadResult(null, [ReadDiagnostics.AtStart(fault.Rule, fault.Values)]);
        }
    }

    private static ReadResult ReadCore(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellationToken)
    {
        if (bytes.Length > options.Limits.InputBytes) throw new ReadFaultException(ReadDiagnostics.InputTooLarge, options.Limits.InputBytes);
        var format = FormatSniffer.Sniff(bytes.Span);
        return format switch
        {
            null => ReadText(bytes, options, cancellationToken),
            SourceFormat.Docx => WordReader.Read(bytes, options.Limits, cancellationToken),
            SourceFormat.LegacyWord or SourceFormat.Wps => DocReader.Read(bytes, format.Value, options.Limits, cancellationToken),
            SourceFormat.Pdf => PdfReader.Read(bytes, options.Limits, cancellationToken),
            SourceFormat.Ofd => OfdReader.Read(bytes, options.Limits, cancellationToken),
            SourceFormat.Xlsx => WorkbookReader.Read(bytes, options.Limits, cancellationToken),
            { } other => throw UnreadFormats.Explain(other),
        };
    }

    private static ReadResult ReadText(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var decoded = TextDecoder.Decode(bytes.Span, options.Encoding, DeclaredEncoding.Find(bytes.Span), cancellationToken);
        if (TextPlausibility.WhyNot(decoded) is { } why) throw new ReadFaultException(ReadDiagnostics.NotText, why.Controls, why.Undecodable, why.Characters);
        if (decoded.Text.Length > options.Limits.TextLength) throw new ReadFaultException(ReadDiagnostics.TextTooLong, options.Limits.TextLength);
        if (MarkupSniffer.IsHtml(decoded.Text))
        {
            if (bytes.Length > options.Limits.MarkupBytes) throw new ReadFaultException(ReadDiagnostics.InputTooLarge, options.Limits.MarkupBytes);
            return HtmlReader.Read(decoded, options.Limits, cancellationToken);
        }

        IEnumerable<Diagnostic> findings = decoded.Text.Length > 0 ? decoded.Diagnostics : [.. decoded.Diagnostics, ReadDiagnostics.AtStart(ReadDiagnostics.Empty)];
        var document = new ReadDocument { Text = decoded.Text, Format = SourceFormat.PlainText, Encoding = decoded.Encoding };
        return new ReadResult(document, findings.ToValueList());
    }
}
