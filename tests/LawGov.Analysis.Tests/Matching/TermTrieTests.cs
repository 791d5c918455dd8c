using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class TermTrieTests
{
    private static readonly TermTrie Trie = TrieOf([2, 3], [2, 3, 4], [2, 3, 5, 6], [3, 4], [2, 9, 4]);

    // The children of the first two have bits out of the order in which they came; 40 and 8 have the same one.
    private static readonly TermTrie Branching = TrieOf([2, 3, 40], [2, 3, 9], [2, 3, 4], [2, 3, 8], [2, 4, 70], [2, 4, 35], [2, 4, 9, 9, 9]);

    [Theory]
    [InlineData("2 3", "0")]
    [InlineData("2 3 4", "0 1 3")]
    [InlineData("2 3 5 6", "0 2")]
    [InlineData("2 3 5", "0")]
    [InlineData("2 9", "")]
    [InlineData("2 9 4", "4")]
    [InlineData("4 2 3 4", "0 1 3")]
    [InlineData("2", "")]
    public void Finds_every_term_overlapping_ones_included(string symbols, string expected)
    {
        var found = new List<int>();
        Trie.FindAll([.. symbols.Split(' ').Select(ushort.Parse)], found);

        string.Join(' ', found).ShouldBe(expected);
    }

    [Theory]
    [InlineData(3, "40=0 9=1 4=2 8=3")]
    [InlineData(4, "70=4 35=5")]
    public void Every_child_is_found_and_no_other(int second, string expected)
    {
        var node = Branching.NodeOf(Branching.Entries.Find(2, second));
        var found = Enumerable.Range(0, 200).Select(s => (Symbol: s, Child: Branching.ChildOf(node, s))).Where(c => c.Child != TermTrie.None).ToDictionary(c => c.Symbol, c => Branching[c.Child].Term);
        foreach (var pair in expected.Split(' ')) found[int.Parse(pair.Split('=')[0])].ShouldBe(int.Parse(pair.Split('=')[1]));
        found.Values.Count(t => t != TermTrie.None).ShouldBe(expected.Split(' ').Length);
        Branching.LongestTerm.ShouldBe(5);
    }

    private static TermTrie TrieOf(params ushort[][] terms)
    {
        var builder = new TermTrieBuilder();
        for (var i = 0; i < terms.Length; i++) builder.Add(terms[i]).ShouldBe(i);
        for (var i = 0; i < terms.Length; i++) builder.Add(terms[i]).ShouldBe(i);
        builder.Count.ShouldBe(terms.Length);
        return builder.Build();
    }
}
