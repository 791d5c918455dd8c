using FluentValidation;
using FluentValidation.Results;
using LawGov.Model.Options;
using LawGov.Model.Units;

namespace LawGov.Model.Validation;

/// <summary>Validates a whole document and all its parts by the rules of <see cref="ValidationRules"/>.</summary>
/// <remarks>
/// A failure carries the rule's code and weight; its custom state is the <see cref="SourceSpan"/> of the place. Rules that need the original
/// text are silent unless it is given by <see cref="SourceContext.Create"/>. Thread-safe.
/// </remarks>
public sealed class PolicyDocumentValidator : AbstractValidator<PolicyDocument>
{
    private readonly UnitCatalogue? _catalogue;

    /// <summary>Creates a validator with the default options.</summary>
    public PolicyDocumentValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language, rules left out, catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> are out of range; the message names every fault.</exception>
    public PolicyDocumentValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Faults().ThrowIfAny(nameof(options));
        options = options with { };
        _catalogue = options.Catalogue;
        var writer = new FindingWriter(options);
        Apply(new HeadRules(writer).Check);
        Apply(new DateRules(writer).Check);
        Apply(new TitleRules(writer).Check);
        Apply(new WrittenNumberRules(writer).Check);
        RuleFor(d => d.DocumentNumber!).SetValidator(new DocumentNumberValidator(options));
        Apply(new NumberingRules(writer).Check);
        Apply(new DivisionRules(writer).Check);
        RuleForEach(d => d.Sections).SetValidator(new SectionValidator(options));
        Apply(new TaskListRules(writer).Check);
        RuleForEach(d => d.Tasks).SetValidator(new PolicyTaskValidator(options));
        Apply(new UnitNameRules(writer).Check);
        Apply(new ClauseBracketRules(writer).Check);
        Apply(new TitleMarkRules(writer).Check);
        RuleForEach(d => d.Citations).SetValidator(new CitationValidator(options));
        Apply(new AnnexRules(writer).Check);
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static PolicyDocumentValidator Default { get; } = new();

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<PolicyDocument> context, ValidationResult result)
    {
        if (context.InstanceToValidate is { } document) DocumentFacts.Attach(context, document, _catalogue ?? UnitCatalogue.Default);
        return base.PreValidate(context, result);
    }

    private void Apply(Action<DocumentFacts, ValidationContext<PolicyDocument>> check) =>
        RuleFor(d => d).Custom((_, context) =>
        {
            if (DocumentFacts.Find(context) is { } facts) check(facts, context);
        });
}
