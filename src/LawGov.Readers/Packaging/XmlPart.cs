using System.Text;
using System.Xml;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Packaging;

/// <summary>
/// Walks the XML of one part forward, within bounds: no document type, nothing external, no element deeper than allowed.
/// </summary>
internal sealed class XmlPart : IDisposable
{
    private readonly string _name;
    private readonly CancellationToken _cancellationToken;
    private readonly int _depthLimit;
    private readonly BoundedStream _stream;
    private readonly XmlReader _reader;
    private readonly Func<bool> _read;
    private readonly Func<string> _value;
    private bool _rootSeen;

    public XmlPart(ZipPackage package, string name, int depthLimit)
    {
        _name = name;
        _cancellationToken = package.CancellationToken;
        _depthLimit = depthLimit;
        _stream = package.OpenPart(name);
        _reader = Guarded(() => XmlReader.Create(_stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        }));
        _read = _reader.Read;
        _value = () => _reader.Value;
    }

    public XmlNodeType NodeType => _reader.NodeType;

    public string LocalName => _reader.LocalName;

    public string NamespaceUri => _reader.NamespaceURI;

    public int Depth => _reader.Depth;

    public bool IsEmptyElement => _reader.IsEmptyElement;

    /// <summary>The text of the node. Long text is only read when it is asked for.</summary>
    /// <exception cref="ReadFaultException">The part is malformed, damaged or out of bounds.</exception>
    public string Value => Guarded(_value);

    /// <summary>Moves to the next node.</summary>
    /// <exception cref="ReadFaultException">The part is malformed, damaged or out of bounds.</exception>
    /// <exception cref="OperationCanceledException">The reading of the package was stopped.</exception>
    public bool Read()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!Guarded(_read)) return false;
        if (_reader.NodeType == XmlNodeType.Element) _rootSeen = true;
        if (_reader.Depth > _depthLimit) throw new ReadFaultException(ReadDiagnostics.TooDeep, _depthLimit);
        return true;
    }

    /// <summary>
    /// Moves through the children of the element whose depth is <paramref name="parentDepth"/>, element by element. Whoever handles a
    /// child must leave the reader inside it or at its end; what is left of it is passed over.
    /// </summary>
    public bool NextChild(int parentDepth)
    {
        while (Depth > parentDepth || (Depth == parentDepth && NodeType == XmlNodeType.Element && !IsEmptyElement))
        {
            if (!Read() || Depth <= parentDepth) return false;
            if (Depth == parentDepth + 1 && NodeType == XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>The text of the current element, that of its children included; the reader is left at its end.</summary>
    /// <exception cref="ReadFaultException">The part is malformed, damaged or out of bounds.</exception>
    public string Text()
    {
        if (IsEmptyElement) return "";
        var text = "";
        StringBuilder? more = null;
        var depth = Depth;
        while (Read() && Depth > depth)
        {
            if (NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            if (text.Length == 0) text = Value;
            else (more ??= new StringBuilder(text)).Append(Value);
        }

        return more?.ToString() ?? text;
    }

    /// <summary>The attribute of any namespace with this local name; null when there is none.</summary>
    public string? Attribute(string localName)
    {
        string? value = null;
        if (!_reader.MoveToFirstAttribute()) return null;
        do
        {
            if (_reader.LocalName == localName && _reader.Prefix != "xmlns") value = _reader.Value;
        }
        while (value is null && _reader.MoveToNextAttribute());
        _reader.MoveToElement();
        return value;
    }

    public void Dispose() => _reader.Dispose();

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e)
        {
            if (!_rootSeen && DeclaresType(_stream.Head)) throw new ReadFaultException(ReadDiagnostics.DocumentType, _name);
            throw new ReadFaultException(ReadDiagnostics.MalformedXml, _name, e.LineNumber);
        }
    }

    // ASCII letters are the same bytes in UTF-8, and every second byte in UTF-16.
    private static bool DeclaresType(ReadOnlySpan<byte> head)
    {
        Span<byte> letters = stackalloc byte[head.Length];
        var count = 0;
        foreach (var b in head)
            if (b != 0) letters[count++] = b;
        return letters[..count].IndexOf("<!DOCTYPE"u8) >= 0;
    }
}
