using LawGov.Tests.Shared;

namespace LawGov.Corpus.Tests;

public class SchemaGuideTests
{
    [Fact]
    public void The_guide_lists_every_column_of_every_table_in_order()
    {
        var rows = File.ReadLines(Repository.PathOf("docs", "guides", "corpus.md")).Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        rows.Select(r => $"{r[1]}: {r[3]}").ShouldBe(CorpusSchema.Tables.Select(t => $"`{t.Name}`: {string.Join(", ", t.Columns.Select(c => $"`{c.Name}`"))}"));
    }

    [Fact]
    public void Every_column_says_what_it_means() => CorpusSchema.Tables.SelectMany(t => t.Columns).ShouldAllBe(c => c.Meaning.Length > 3);
}
