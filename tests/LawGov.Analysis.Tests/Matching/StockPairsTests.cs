using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class StockPairsTests
{
    private static readonly SymbolTable Symbols = SymbolTable.Build(["建立健全、进一步行政"]);
    private static readonly StockPairs Stock = new(["建立健全", "进一步、行政"], Symbols);

    [Theory]
    [InlineData("建立", true)]
    [InlineData("立健", true)]
    [InlineData("全建", false)]
    [InlineData("步行", false)] // a mark stands between
    [InlineData("行政", true)]
    public void Pairs_of_letters_in_stock_phrases(string pair, bool contained)
    {
        var symbols = Symbols.Encode(pair);
        Stock.Contains(symbols[0], symbols[1]).ShouldBe(contained);
    }

    [Theory]
    [InlineData("建立健全", true)]
    [InlineData("建立行政", false)]
    [InlineData("建立、行政", true)] // across a mark no pair is asked for
    [InlineData("全", true)]
    [InlineData("政建立", false)]
    [InlineData("建立全", false)]
    public void A_term_of_stock_pairs_alone(string term, bool covered) => Stock.Cover(Symbols.Encode(term)).ShouldBe(covered);
}
