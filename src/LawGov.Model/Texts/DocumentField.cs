namespace LawGov.Model.Texts;

/// <summary>A field of the head of a document, as messages and tables name it.</summary>
internal enum DocumentField
{
    Title = 0,
    Kind,
    DocumentNumber,
    Issuers,
    SignedOn,
    PublishedOn,
    IndexNumber,
    Jurisdiction,
    Period,
}
