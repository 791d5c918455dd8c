using LawGov.Cli.Terminals;
using LawGov.Model.Diagnostics;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>Findings, the gravest first; those of one sort in one entry with all their places.</summary>
internal static class DiagnosticList
{
    private const int Indent = 4;

    public static void Write(Terminal terminal, IEnumerable<Diagnostic> findings)
    {
        foreach (var group in findings.GroupBy(f => (f.Code, f.Severity)).OrderByDescending(g => g.Key.Severity).ThenBy(g => g.First().Line).ThenBy(g => g.Key.Code, StringComparer.Ordinal)) Write(terminal, [.. group]);
    }

    private static void Write(Terminal terminal, IReadOnlyList<Diagnostic> group)
    {
        var first = group[0].In(terminal.Language);
        var (severity, place) = (Terms.Of(first.Severity, terminal.Language), PlaceOf(terminal, first));
        if (group.Count == 1)
        {
            terminal.Line(terminal.Say("finding.one", severity, first.Code, place, "") + first.Message, Indent);
            return;
        }

        terminal.Line(terminal.Say("finding.many", severity, first.Code, group.Count, place, "") + first.Message, Indent);
        var others = group.Skip(1).Select(f => QuoteOf(f) is { Length: > 0 } quote && quote != QuoteOf(first) ? terminal.Say("finding.placeOf", f.Line, quote) : PlaceOf(terminal, f));
        terminal.Line("    " + Terms.List(others, terminal.Language), Indent);
    }

    private static string PlaceOf(Terminal terminal, Diagnostic finding) => finding.Span == default ? terminal.Say("finding.whole") : terminal.Say("finding.place", finding.Line);

    /// <summary>What a finding is about in a few words, where it says.</summary>
    private static string QuoteOf(Diagnostic finding) => finding.Values is [string seen, ..] ? seen.ReplaceLineEndings("") : "";
}
