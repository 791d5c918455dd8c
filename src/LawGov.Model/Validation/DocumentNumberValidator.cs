using FluentValidation;
using LawGov.Model.Writing;

namespace LawGov.Model.Validation;

/// <summary>Validates a document number (发文字号): agency code, year, serial.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class DocumentNumberValidator : AbstractValidator<DocumentNumber>
{
    // The first numbers of the state in use; a later year is a slip of the pen.
    private const int FirstYear = CalendarDates.EarliestUsualYear;
    private const int LastYear = CalendarDates.LatestUsualYear;

    /// <summary>Creates a validator with the default options.</summary>
    public DocumentNumberValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language and rules left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public DocumentNumberValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var writer = new FindingWriter(options);
        RuleFor(n => n.AgencyCode).Custom((code, context) =>
        {
            if (!IsAgencyCode(code)) writer.Write(context, ValidationRules.NumberMalformed, default, context.InstanceToValidate, code ?? "", NumberPart.AgencyCode);
        });
        RuleFor(n => n.Year).Custom((year, context) =>
        {
            if (year is < FirstYear or > LastYear) writer.Write(context, ValidationRules.NumberMalformed, default, context.InstanceToValidate, year, NumberPart.Year);
        });
        RuleFor(n => n.Serial).Custom((serial, context) =>
        {
            if (serial < 1) writer.Write(context, ValidationRules.NumberMalformed, default, context.InstanceToValidate, serial, NumberPart.Serial);
        });
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static DocumentNumberValidator Default { get; } = new();

    private static bool IsAgencyCode(string? code)
    {
        if (string.IsNullOrEmpty(code)) return false;
        foreach (var c in code)
            if (c is not (>= '\u4E00' and <= '\u9FFF' or '·') && !char.IsAsciiLetter(c)) return false;
        return true;
    }
}
