using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using LawGov.Model.Diagnostics;

namespace LawGov.Model.Validation;

/// <summary>Turns a rule's finding into a failure with code, weight, place and message.</summary>
internal sealed class FindingWriter(ValidationOptions options)
{
    private const int LongestQuote = 40;

    private readonly HashSet<string> _disabled = new(options.DisabledRules, StringComparer.OrdinalIgnoreCase);

    public void Write<T>(ValidationContext<T> context, ValidationRule rule, SourceSpan span, params ReadOnlySpan<object> seen)
    {
        if (_disabled.Contains(rule.Code)) return;
        var words = new object[seen.Length];
        for (var i = 0; i < words.Length; i++) words[i] = Word(seen[i]);
        var message = string.Format(CultureInfo.InvariantCulture, options.Language == MessageLanguage.Chinese ? rule.Chinese : rule.English, words);
        context.AddFailure(new ValidationFailure(context.PropertyPath, message) { ErrorCode = rule.Code, Severity = WeightOf(rule.Severity), CustomState = span });
    }

    private static Severity WeightOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };

    private string Word(object value) => value switch
    {
        AssignmentRole role => RuleWords.Of(role, options.Language),
        AdministrativeLevel level => RuleWords.Of(level, options.Language),
        NumberPart part => RuleWords.Of(part, options.Language),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // A message stays readable: what was found is quoted, not copied out.
        string text => text.Length > LongestQuote * 4 ? string.Concat(text.AsSpan(0, LongestQuote * 4), "…") : text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
