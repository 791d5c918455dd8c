namespace LawGov.Model.Units;

/// <summary>What a unit's name takes from the document it stands in: place, date, issuer.</summary>
/// <param name="Jurisdiction">Place the document speaks for; null when unknown.</param>
/// <param name="Date">Date of the document, which decides short forms that changed their meaning; null when unknown.</param>
/// <param name="Issuer">Full name of the issuing agency, for internal offices (注册处) and 本局; null when unknown.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record UnitContext(Jurisdiction? Jurisdiction, DateOnly? Date = null, string? Issuer = null)
{
    /// <summary>Nothing known.</summary>
    public static UnitContext Unknown { get; } = new((Jurisdiction?)null);

    /// <summary>The context that a document gives: its place, its date (signed, else published, else the first year of its period) and its first issuer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static UnitContext Of(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var date = document.SignedOn ?? document.PublishedOn
            ?? (document.Period is { } period ? new DateOnly(period.Start, 1, 1) : (DateOnly?)null);
        return new(document.Jurisdiction, date, document.Issuers.Count > 0 ? document.Issuers[0] : null);
    }
}
