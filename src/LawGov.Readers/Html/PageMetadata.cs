using AngleSharp.Dom;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Merging;

namespace LawGov.Readers.Html;

/// <summary>Gathers what a page says about its document, the index table before the meta tags before the heading.</summary>
internal sealed class PageMetadata
{
    private readonly List<(MetadataField Field, IndexLabel Label)> _entries = [];
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The title the page states, best origin first; null when it states none.</summary>
    public MetadataField? Title => Best(IndexField.Title);

    public void Add(IndexEntry entry, MetadataOrigin origin)
    {
        if (entry.Value.Length > 0) _entries.Add((new MetadataField(entry.Name, entry.Value, origin), entry.Label));
    }

    /// <summary>Reads the tags that the rules for government sites ask of article pages: ArticleTitle, PubDate, ContentSource, SiteName.</summary>
    public void AddTags(IElement root)
    {
        foreach (var tag in root.QuerySelectorAll("meta[content]"))
        {
            var name = tag.GetAttribute("name") ?? tag.GetAttribute("property") ?? "";
            IndexField? field = name.ToLowerInvariant() switch
            {
                "articletitle" => IndexField.Title,
                "pubdate" or "publishdate" or "article:published_time" => IndexField.PublishedOn,
                "contentsource" => IndexField.Publisher,
                "sitename" => IndexField.Site,
                _ => null,
            };
            if (field is { } known) Add(new IndexEntry(name, new IndexLabel(known, 0, true), (tag.GetAttribute("content") ?? "").Trim()), MetadataOrigin.MetaTag);
        }
    }

    public void AddTitle(string text, MetadataOrigin origin) => Add(new IndexEntry("title", new IndexLabel(IndexField.Title, 0, false), text), origin);

    public (ReadMetadata Metadata, IReadOnlyList<Diagnostic> Diagnostics) Build()
    {
        var title = Title;
        var metadata = new ReadMetadata
        {
            Title = title?.Value,
            TitleOrigin = title?.Origin ?? MetadataOrigin.IndexTable,
            IndexNumber = Best(IndexField.IndexNumber)?.Value,
            DocumentNumber = Read(IndexField.DocumentNumber, FieldValues.DocumentNumber),
            Issuer = Best(IndexField.Issuer)?.Value,
            Publisher = Best(IndexField.Publisher)?.Value,
            Site = Best(IndexField.Site)?.Value,
            SignedOn = Read<DateOnly?>(IndexField.SignedOn, FieldValues.Date),
            PublishedOn = Read<DateOnly?>(IndexField.PublishedOn, FieldValues.Date),
            Fields = _entries.Select(e => e.Field).ToValueList(),
        };
        return (metadata, _diagnostics);
    }

    private MetadataField? Best(IndexField field) => Candidates(field).FirstOrDefault();

    private IEnumerable<MetadataField> Candidates(IndexField field) =>
        _entries.Where(e => e.Label.Field == field).OrderBy(e => e.Field.Origin).ThenBy(e => e.Label.Rank).Select(e => e.Field);

    // The first value that can be read; when none can, the first is reported.
    private T? Read<T>(IndexField field, Func<string, T?> read)
    {
        MetadataField? failed = null;
        foreach (var candidate in Candidates(field))
        {
            if (read(candidate.Value) is { } value) return value;
            failed ??= candidate;
        }

        // A dash or the word for nothing (无) is how index tables leave a value out.
        if (failed is not null && failed.Value is not ("无" or "-" or "—" or "/"))
            _diagnostics.Add(ReadDiagnostics.AtStart(ReadDiagnostics.FieldUnreadable, failed.Label, failed.Value));
        return default;
    }
}
