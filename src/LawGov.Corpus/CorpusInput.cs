using System.Text;

namespace LawGov.Corpus;

/// <summary>A document of a collection, loaded only when its turn comes.</summary>
/// <param name="Id">Name of the document in the collection, such as <c>city/plan.docx</c> or <c>archive.zip!plan.txt</c>; never empty.</param>
/// <param name="Load">Gives the whole file: text, web page, Word, WPS, PDF, OFD or workbook. What it throws becomes the error of this document alone.</param>
/// <remarks>Immutable. <paramref name="Load"/> is called once, on any thread.</remarks>
public sealed record CorpusInput(string Id, Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>> Load)
{
    /// <summary>A text.</summary>
    /// <param name="id">Name of the document.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CorpusInput OfText(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        return new CorpusInput(id, _ => new ValueTask<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>A file that lies in memory.</summary>
    /// <param name="id">Name of the document.</param>
    /// <param name="bytes">The whole file; must not change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static CorpusInput OfBytes(string id, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new CorpusInput(id, _ => new ValueTask<ReadOnlyMemory<byte>>(bytes));
    }
}
