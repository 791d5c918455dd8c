using LawGov.Analysis.Matching;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SynonymTableTests
{
    [Theory]
    [InlineData("建立守信激励制度", "建立守信联合激励制度")]
    [InlineData("落实执法责任", "落实行政执法责任制")]
    [InlineData("落实行政执法责任制", "落实行政执法责任制")] // the longest name is read, not the shorter one inside it
    [InlineData("整治抛荒耕地和抛荒地", "整治撂荒地和撂荒地")]
    [InlineData("执法责", "执法责")]
    [InlineData("", "")]
    public void Names_of_one_thing_are_written_alike(string text, string expected) => SynonymTable.Canonical(text).ShouldBe(expected);

    [Fact]
    public void Every_name_stands_in_one_group_and_leads_to_a_name_that_stays()
    {
        var groups = Groups();
        groups.ShouldAllBe(g => g.Length > 1);
        groups.SelectMany(g => g).GroupBy(name => name).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        foreach (var group in groups)
            foreach (var name in group) SynonymTable.Canonical(name).ShouldBe(group[0]);
    }

    private static List<string[]> Groups()
    {
        using var stream = typeof(SynonymTable).Assembly.GetManifestResourceStream("LawGov.Analysis.Matching.Data.synonyms.txt").ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split(' '))];
    }
}
