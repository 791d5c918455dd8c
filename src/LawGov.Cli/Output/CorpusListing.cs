using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Cli.Terminals;
using LawGov.Corpus;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>Prints what the tables of a collection contain.</summary>
internal static class CorpusListing
{
    public static void Write(Terminal terminal, CorpusStatistics statistics)
    {
        Counts("corpus.rows", statistics.Rows, name => terminal.Say($"corpus.table.{name}", name));
        Counts("corpus.kinds", statistics.ByKind, Term<DocumentKind>);
        Counts("corpus.levels", statistics.ByLevel, Term<AdministrativeLevel>);
        Counts("corpus.years", statistics.ByYear, name => name);
        Counts("corpus.relevance", statistics.ByRelevance, name => Enum.TryParse<RelevanceVerdict>(name, out var verdict) ? terminal.Say($"corpus.relevance.{verdict}") : name);
        terminal.Line(terminal.Say("corpus.failed", statistics.Failed));

        void Counts(string heading, IEnumerable<CorpusCount> counts, Func<string, string> term)
        {
            terminal.Line(terminal.Say(heading));
            foreach (var count in counts) terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{count.Count,14:N0}  {(count.Name.Length == 0 ? terminal.Say("none") : term(count.Name))}"));
        }

        // A name of a later version stays as it stands in the table.
        string Term<T>(string name) where T : struct, Enum => Enum.TryParse<T>(name, out var value) ? Terms.Of(value, terminal.Language) : name;
    }
}
