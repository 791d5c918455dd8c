using FluentValidation;
using FluentValidation.Results;
using LawGov.Model.Diagnostics;
using LawGov.Model.Options;

namespace LawGov.Model.Validation;

/// <summary>Turns a rule's finding into a failure with code, weight, place and message.</summary>
internal sealed class FindingWriter(ValidationOptions options)
{
    private const string DescriptorKey = "Descriptor";
    private const string ValuesKey = "Values";

    private readonly HashSet<string> _disabled = new(Sound(options).DisabledRules, StringComparer.OrdinalIgnoreCase);

    public void Write<T>(ValidationContext<T> context, DiagnosticDescriptor rule, SourceSpan span, params ReadOnlySpan<object> seen)
    {
        if (_disabled.Contains(rule.Code)) return;
        context.AddFailure(new ValidationFailure(context.PropertyPath, rule.Message(options.Language, seen))
        {
            ErrorCode = rule.Code,
            Severity = WeightOf(rule.Severity),
            CustomState = span,
            FormattedMessagePlaceholderValues = new Dictionary<string, object> { [DescriptorKey] = rule, [ValuesKey] = ValueList.Of(seen) },
        });
    }

    /// <summary>The rule behind a failure with what it found; nothing for a failure of another's validator.</summary>
    public static (DiagnosticDescriptor? Rule, ValueList<object> Values) Read(ValidationFailure failure) =>
        failure.FormattedMessagePlaceholderValues is { } kept && kept.GetValueOrDefault(DescriptorKey) is DiagnosticDescriptor rule && kept.GetValueOrDefault(ValuesKey) is ValueList<object> values
            ? (rule, values)
            : (null, []);

    /// <exception cref="ArgumentException">The options are out of range.</exception>
    private static ValidationOptions Sound(ValidationOptions options)
    {
        options.Faults().ThrowIfAny(nameof(options));
        return options;
    }

    private static Severity WeightOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
