using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Heads;

/// <summary>The fields of a head as one line, for tables of examples.</summary>
internal static class HeadText
{
    /// <summary>Title, kind, number, issuers, signed, published, place and level, period; - where the document has none.</summary>
    public static string Of(string text)
    {
        var d = PolicyDocumentParser.Default.Parse(text).Document;
        string?[] fields =
        [
            d.Title, d.Kind.ToString(), d.DocumentNumber?.ToString(), d.Issuers.Count == 0 ? null : string.Join('、', d.Issuers), d.SignedOn?.ToString("yyyy-MM-dd"), d.PublishedOn?.ToString("yyyy-MM-dd"),
            d.Jurisdiction is { } place ? $"{place.Name} {place.Level}" : null, d.Period is { } period ? $"{period.Start}-{period.End}" : null,
        ];
        return string.Join('|', fields.Select(field => field ?? "-"));
    }
}
