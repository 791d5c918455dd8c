namespace LawGov.Model.Validation;

/// <summary>Parts of a document number that a message may name.</summary>
internal enum NumberPart
{
    AgencyCode = 0,
    Year,
    Serial,
}
