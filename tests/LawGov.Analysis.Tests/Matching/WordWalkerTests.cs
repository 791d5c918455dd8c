using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

/// <summary>桥面, 桥面清洗 and 面清 are terms; 桥面 and 桥面清 are words of phrasings.</summary>
public sealed class WordWalkerTests
{
    private static readonly string[] Terms = ["桥面", "桥面清洗", "面清"];
    private static readonly SymbolTable Symbols = SymbolTable.Build([.. Terms, "冲水"]);
    private static readonly (WordWalker Walker, TermTrie Trie) Made = Make();

    [Theory]
    // The longest term, and the words of phrasings on the way to it or to where no word goes on.
    [InlineData("桥面清洗", 0, "1-4", "0[0..2) 3[0..3)")]
    [InlineData("桥面清洗过", 0, "1-4", "0[0..2) 3[0..3)")]
    [InlineData("桥面清扫", 0, "0-2", "0[0..2) 3[0..3)")]
    [InlineData("桥面", 0, "0-2", "0[0..2)")]
    // A term that is no word of a phrasing is noted as none.
    [InlineData("桥面清", 1, "2-3", "")]
    // A word of a phrasing that is no term.
    [InlineData("冲水过", 0, "-1-0", "4[0..2)")]
    // White space between the characters folds to nothing.
    [InlineData("桥 面\n清 洗", 0, "1-7", "0[0..3) 3[0..5)")]
    [InlineData("桥面 ", 0, "0-2", "0[0..2)")]
    public void Walks_to_the_longest_term(string text, int start, string expected, string words)
    {
        var sums = new ScanSums(1, 1, Terms.Length);
        var window = WindowOf(text);
        var (term, end) = Made.Walker.Walk(window, start + 1, NodeAt(window, start), sums);

        $"{term}-{end}".ShouldBe(expected);
        string.Join(' ', sums.Words.ToArray().Select(w => $"{w.Word}[{w.Start}..{w.End})")).ShouldBe(words);
    }

    [Theory]
    [InlineData("桥面清洗", 3, "0[0+2) 1[0+4)")]
    [InlineData("桥面清洗", 1, "0[0+2)")]
    [InlineData("桥面清洗", 0, "")]
    [InlineData("桥面清", 3, "0[0+2)")]
    public void Lists_terms_alone_as_far_as_there_is_room(string text, int room, string expected)
    {
        var (hits, count) = (new TermHit[room], 0);
        var window = WindowOf(text);
        Made.Walker.List(window, 1, NodeAt(window, 0), hits, ref count);
        string.Join(' ', hits.Take(count).Select(h => $"{h.Term}[{h.Start}+{h.Length})")).ShouldBe(expected);
    }

    private static SymbolWindow WindowOf(string text)
    {
        var window = new SymbolWindow(Made.Walker.Ahead);
        window.Begin(0);
        window.MoveNext(text, Symbols.Symbols).ShouldBeTrue();
        return window;
    }

    private static int NodeAt(SymbolWindow window, int first) => Made.Trie.Entries.Find(window.Symbols[first], window.Symbols[first + 1]);

    private static (WordWalker Walker, TermTrie Trie) Make()
    {
        var words = new TermTrieBuilder();
        foreach (var term in Terms) words.Add(Symbols.Encode(term));
        var phrasings = new PhrasingIndex(["桥面清 冲水", "桥面 冲水"], Symbols, words);
        var trie = words.Build();
        return (new WordWalker(trie, Terms.Length, phrasings), trie);
    }
}
