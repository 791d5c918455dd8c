using LawGov.Model.Diagnostics;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Bounds;

/// <summary>Leaves a reading at once with the one error that explains it. Never leaves the package: the public face turns it into a diagnostic.</summary>
internal sealed class ReadFaultException(DiagnosticDescriptor rule, params object[] values) : Exception(rule.English)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    public object[] Values { get; } = values;
}
