using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>Validates a division with its deadlines, its targets and the divisions inside.</summary>
/// <remarks>What binds a division to its neighbours is validated with the whole document. Thread-safe.</remarks>
public sealed class SectionValidator : AbstractValidator<Section>
{
    /// <summary>Creates a validator with the default options.</summary>
    public SectionValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language and rules left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public SectionValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // The text of a division names past dates and far goals; only what is assigned is checked against the plan's period.
        RuleForEach(s => s.Deadlines).SetValidator(new DeadlineValidator(options, bindsToPlan: false));
        RuleForEach(s => s.Targets).SetValidator(new TargetValidator(options));
        RuleForEach(s => s.Sections).SetValidator(this);
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static SectionValidator Default { get; } = new();
}
