using System.Globalization;
using System.Text;
using LawGov.Model.Assembling;
using LawGov.Model.Assigning;
using LawGov.Model.Diagnostics;
using LawGov.Model.Heads;
using LawGov.Model.Normalizing;
using LawGov.Model.Options;
using LawGov.Model.Segmenting;
using LawGov.Model.Structuring;
using LawGov.Model.Units;

namespace LawGov.Model.Parsing;

/// <summary>Reads government documents into typed data: normalise, segment, structure, extract, resolve, assemble.</summary>
/// <remarks>Thread-safe. Time and memory are linear in the length of the text.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// foreach (PolicyTask task in plan.Document.Tasks) Console.WriteLine($"{task.Path} {string.Join("、", task.Assignments.Select(a =&gt; a.Unit))}");
/// foreach (Diagnostic finding in plan.Diagnostics) Console.WriteLine(finding);
/// </code>
/// </example>
public sealed class PolicyDocumentParser : IPolicyDocumentParser
{
    private const int ReadAtOnce = 32 * 1024;

    private readonly ParserOptions _options;
    private readonly UnitResolver _units;

    /// <summary>Creates a parser with the default options.</summary>
    public PolicyDocumentParser()
        : this(ParserOptions.Default)
    {
    }

    /// <summary>Creates a parser that knows the built-in catalogue of units.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> are out of range; the message names every fault.</exception>
    public PolicyDocumentParser(ParserOptions options)
        : this(options, UnitResolver.Default)
    {
    }

    /// <summary>Creates a parser.</summary>
    /// <param name="options">How documents are read.</param>
    /// <param name="units">Resolves the names of units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="units"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> are out of range; the message names every fault.</exception>
    public PolicyDocumentParser(ParserOptions options, UnitResolver units)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(units);
        options.Faults().ThrowIfAny(nameof(options));
        _options = options with { };
        _units = units;
    }

    /// <summary>A parser with the default options, for use without a container.</summary>
    public static PolicyDocumentParser Default { get; } = new();

    /// <inheritdoc/>
    public ParseResult Parse(string text, string? source = null, CancellationToken cancellationToken = default) =>
        ParseFrom(new TextOrigin { Source = source }, text, cancellationToken);

    /// <inheritdoc/>
    public ParseResult ParseFrom(TextOrigin origin, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        var isCut = text.Length > _options.MaxCharacters;
        var read = isCut ? text[.._options.MaxCharacters] : text;
        var diagnostics = new DiagnosticBag(text);
        if (isCut) diagnostics.Add(ReadingDiagnostics.TooLong, SourceSpan.FromBounds(read.Length, text.Length), string.Create(CultureInfo.InvariantCulture, $"{_options.MaxCharacters:N0}"));
        var masked = MarkupMask.Apply(read, out var page);
        if (page is { } tag) diagnostics.Add(ReadingDiagnostics.WebPage, tag);
        using var compact = Normalizer.Normalize(masked, cancellationToken);
        TextFaults.Report(read, compact, diagnostics);
        var skeleton = Outliner.Outline(Segmenter.Segment(compact, cancellationToken), cancellationToken);
        var bounds = new DateBounds(_options.EarliestYear, _options.LatestYear, diagnostics);
        var metadata = bounds.Keep(PlaceStage.Complete(MetadataReader.Read(compact), origin.Bodies, _units));
        MetadataFindings.Report(metadata, skeleton, diagnostics);
        if (skeleton.Root.Children.Count == 0) skeleton = UnnumberedPlan.Outline(skeleton, metadata.Kind);
        var forthcoming = ForthcomingPart.Find(skeleton, metadata);
        var assigned = Assigner.Assign(skeleton, metadata.Kind == DocumentKind.AnnualReport, forthcoming, _units, ContextOf(metadata), diagnostics, cancellationToken);
        var document = DocumentAssembler.Assemble(assigned, metadata, forthcoming, origin.Source, bounds, diagnostics, cancellationToken);
        NumberingFindings.Report(skeleton, diagnostics);
        var segments = SegmentMap.Of(skeleton, diagnostics, text.Length);
        return new ParseResult(document, text, diagnostics.ToList(_options.Language), segments);
    }

    private static UnitContext ContextOf(Metadata metadata)
    {
        var date = metadata.SignedOn ?? metadata.PublishedOn ?? (metadata.Period is { } period ? new DateOnly(period.Start, 1, 1) : (DateOnly?)null);
        return new UnitContext(metadata.Jurisdiction, date, metadata.Issuers.Count > 0 ? metadata.Issuers[0] : null);
    }

    /// <inheritdoc/>
    public ParseResult Parse(ReadOnlyMemory<char> text, string? source = null, CancellationToken cancellationToken = default) => Parse(text.ToString(), source, cancellationToken);

    /// <inheritdoc/>
    public ParseResult Parse(TextReader reader, string? source = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Parse(ReadBounded(reader, cancellationToken), source, cancellationToken);
    }

    /// <inheritdoc/>
    public ParseResult Parse(Stream stream, string? source = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return Parse(reader, source, cancellationToken);
    }

    /// <summary>One character more than is read, so that a longer text is known to be longer without being read to its end.</summary>
    private string ReadBounded(TextReader reader, CancellationToken cancellationToken)
    {
        var most = (long)_options.MaxCharacters + 1;
        var text = new StringBuilder();
        var buffer = new char[(int)Math.Min(most, ReadAtOnce)];
        while (text.Length < most)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = reader.ReadBlock(buffer, 0, (int)Math.Min(buffer.Length, most - text.Length));
            text.Append(buffer, 0, read);
            if (read == 0) break;
        }

        return text.ToString();
    }
}
