using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Bounds;

/// <summary>Leaves a reading at once with the one error that explains it. Never leaves the package: the public face turns it into a diagnostic.</summary>
internal sealed class ReadFaultException(DiagnosticRule rule, params object[] values) : Exception(rule.Message)
{
    public DiagnosticRule Rule { get; } = rule;

    public object[] Values { get; } = values;
}
