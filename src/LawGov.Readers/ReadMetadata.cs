using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Readers;

/// <summary>What a file says about its document outside of the document's text. Immutable and thread-safe.</summary>
public sealed record ReadMetadata
{
    /// <summary>No metadata at all.</summary>
    public static ReadMetadata Empty { get; } = new();

    /// <summary>Title (标题) the page gives; null when it gives none. May be the notice's title rather than the document's own.</summary>
    public string? Title { get; init; }

    /// <summary>Where <see cref="Title"/> stands.</summary>
    public MetadataOrigin TitleOrigin { get; init; }

    /// <summary>Index number of the open-government catalogue (索引号); null when there is none.</summary>
    public string? IndexNumber { get; init; }

    /// <summary>Document number (发文字号); null when there is none or it could not be read.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>The issuing authority (发文机关) as written; null when there is none.</summary>
    public string? Issuer { get; init; }

    /// <summary>The office that put the page online (发布机构), often not the issuing authority; null when there is none.</summary>
    public string? Publisher { get; init; }

    /// <summary>The site the page belongs to (网站名称), as its tag says; null when there is none.</summary>
    public string? Site { get; init; }

    /// <summary>Date of signature (成文日期); null when there is none or it could not be read.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Date of publication (发布日期); null when there is none or it could not be read.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>
    /// Whether all of this only fills what the text leaves open. False for a web page, whose index table is kept by its office; true for the red head of a
    /// Word file, which the text may repeat in another form.
    /// </summary>
    public bool FillsGapsOnly { get; init; }

    /// <summary>Every entry as written, in the order of the page, those above included.</summary>
    public ValueList<MetadataField> Fields { get; init; } = [];

    /// <summary>What a parser is to know of the text beside the text.</summary>
    /// <param name="source">Name of the source; null when it has none.</param>
    public TextOrigin ToOrigin(string? source) => new() { Source = source, Bodies = new[] { Issuer, Publisher, Site }.OfType<string>().ToValueList() };
}
