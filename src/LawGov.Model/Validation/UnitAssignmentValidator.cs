using FluentValidation;
using LawGov.Model.Places;
using LawGov.Model.Units;

namespace LawGov.Model.Validation;

/// <summary>Validates one unit's part in a task: that the unit is of the document's place and level, and existed at its date.</summary>
/// <remarks>
/// Place and date come from the whole document; a unit validated alone passes. In one document the same finding about the same name is
/// reported at its first mention only. Thread-safe.
/// </remarks>
public sealed class UnitAssignmentValidator : AbstractValidator<UnitAssignment>
{
    /// <summary>Places carried reforms out up to so many years later than the centre.</summary>
    private const int YearsOfReform = 1;

    /// <summary>Creates a validator with the default options.</summary>
    public UnitAssignmentValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language, rules left out, catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public UnitAssignmentValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var writer = new FindingWriter(options);
        RuleFor(a => a.Reference).Custom((reference, context) =>
        {
            if (reference is not { IsResolved: true, IsGroup: false, Confidence: >= Confidence.Medium } || DocumentFacts.Find(context) is not { } facts) return;
            if (reference.BodyId is not { } id || facts.Catalogue.Find(id) is not { } body) return;
            CheckPlace(reference, body, facts, context, writer);
            if (facts.Date is { } date) CheckYears(body, date, facts, context, writer);
        });
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static UnitAssignmentValidator Default { get; } = new();

    private static void CheckPlace(UnitReference reference, UnitBody body, DocumentFacts facts, ValidationContext<UnitAssignment> context, FindingWriter writer)
    {
        // Customs, tax and the like are run from above and take part everywhere.
        if (facts.Document.Jurisdiction is not { Level: not AdministrativeLevel.National } own || body.IsVertical) return;
        var assignment = context.InstanceToValidate;
        if (reference.Place is { } place && !IsRelated(place, own.Name))
        {
            if (facts.IsFirst(ValidationRules.UnitOfOtherPlace, assignment.Unit))
                writer.Write(context, ValidationRules.UnitOfOtherPlace, assignment.Span, assignment.Unit, place, own.Name);
        }
        else if (reference.Level is { } level && Rank(level) < Rank(own.Level) && facts.IsFirst(ValidationRules.UnitOfHigherLevel, assignment.Unit))
        {
            writer.Write(context, ValidationRules.UnitOfHigherLevel, assignment.Span, assignment.Unit, level, own.Level);
        }
    }

    private static void CheckYears(UnitBody body, DateOnly date, DocumentFacts facts, ValidationContext<UnitAssignment> context, FindingWriter writer)
    {
        var assignment = context.InstanceToValidate;
        if (body.Dissolved is { } last && date.Year > last + YearsOfReform)
        {
            if (!facts.IsFirst(ValidationRules.UnitDissolved, assignment.Unit)) return;
            var heirs = facts.Catalogue.BodiesAt(body.Id, date).Select(b => b.Name).ToValueList();
            writer.Write(context, ValidationRules.UnitDissolved, assignment.Span, assignment.Unit, last, date.Year, heirs.Count > 0 ? heirs : "–");
        }
        else if (body.Established is { } first && date.Year < first - YearsOfReform && facts.IsFirst(ValidationRules.UnitNotYetFounded, assignment.Unit))
        {
            writer.Write(context, ValidationRules.UnitNotYetFounded, assignment.Span, assignment.Unit, first, date.Year);
        }
    }

    /// <summary>One place is the other or lies in it; a place known without its superior still ends the same way, and a zone bears the name of its place.</summary>
    private static bool IsRelated(string place, string own) =>
        place.StartsWith(own, StringComparison.Ordinal) || own.StartsWith(place, StringComparison.Ordinal) ||
        place.EndsWith(own, StringComparison.Ordinal) || own.EndsWith(place, StringComparison.Ordinal) || place.Contains(own, StringComparison.Ordinal) ||
        PlaceWords.IsZone(place) && place.Contains(PlaceWords.WithoutSuffix(PlaceReader.OwnName(own)), StringComparison.Ordinal);

    private static int Rank(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => 0,
        AdministrativeLevel.Province or AdministrativeLevel.Municipality => 1,
        AdministrativeLevel.Prefecture => 2,
        AdministrativeLevel.District or AdministrativeLevel.County => 3,
        _ => 4,
    };
}
