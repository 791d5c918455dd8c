namespace LawGov.Model.Diagnostics;

/// <summary>Makes findings of a sort.</summary>
internal static class DescribedFindings
{
    /// <summary>A finding of the sort <paramref name="rule"/>.</summary>
    public static Diagnostic At(this DiagnosticDescriptor rule, SourceSpan span, int line, int column, ValueList<object> values, MessageLanguage language = MessageLanguage.English) =>
        new(rule.Code, rule.Severity, rule.Message(language, values.AsSpan()), span, line, column) { Descriptor = rule, Values = values };
}
