using LawGov.Model.Diagnostics;

namespace LawGov.Cli.Output;

/// <summary>Findings, a line each.</summary>
internal static class DiagnosticList
{
    public static void Write(Terminal terminal, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) terminal.Output.WriteLine($"  {diagnostic}");
    }
}
