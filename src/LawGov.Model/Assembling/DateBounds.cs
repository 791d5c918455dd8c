using System.Globalization;
using LawGov.Model.Diagnostics;
using LawGov.Model.Heads;

namespace LawGov.Model.Assembling;

/// <summary>Which years the dates of the model can have; a date outside is reported and not used.</summary>
internal sealed class DateBounds(int earliest, int latest, DiagnosticBag diagnostics)
{
    /// <summary>The head with its dates inside the bounds only.</summary>
    public Metadata Keep(Metadata metadata)
    {
        var signed = Keep(metadata.SignedOn, metadata.SignedSpan, null);
        var published = Keep(metadata.PublishedOn, default, null);
        return signed == metadata.SignedOn && published == metadata.PublishedOn ? metadata : metadata with { SignedOn = signed, PublishedOn = published };
    }

    /// <summary>The date when it is inside the bounds; null, with a finding, when it is outside.</summary>
    /// <param name="date">The date.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="words">The words it was read from; null to name it by day.</param>
    public DateOnly? Keep(DateOnly? date, SourceSpan span, string? words)
    {
        if (date is not { } day || day.Year >= earliest && day.Year <= latest) return date;
        diagnostics.Add(
            ReadingDiagnostics.DateOutOfBounds,
            span,
            words ?? day.ToString("O", CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{earliest}–{latest}"));
        return null;
    }
}
