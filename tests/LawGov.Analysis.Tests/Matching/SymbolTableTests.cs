using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SymbolTableTests
{
    private static readonly SymbolTable Table = SymbolTable.Build(["行政、执法", "行AＢ “监督”"]);

    [Fact]
    public void Only_characters_that_are_kept_are_numbered()
    {
        var separators = Enumerable.Range(0, char.MaxValue + 1).Count(c => CharFolding.IsSeparator((char)c));
        // 行 政 执 法 a b 监 督, behind the two numbers that stand for none and for unknown ones.
        Table.Count.ShouldBe(2 + separators + 8);
    }

    [Theory]
    [InlineData("Ａa", "Aa", true)] // one symbol for all ways to write a letter
    [InlineData("行", "政", false)]
    [InlineData("甲", "乙", true)] // both unknown
    [InlineData("、", "，", false)]
    [InlineData("（", "〔", true)]
    public void Characters_that_fold_alike_have_one_symbol(string one, string other, bool same) => Table.Encode(one).SequenceEqual(Table.Encode(other)).ShouldBe(same);

    [Theory]
    [InlineData("", 0)]
    [InlineData("行 政\n“监”", 3)]
    [InlineData("　《》", 0)]
    [InlineData("甲行", 2)]
    public void What_folds_to_nothing_is_left_out(string text, int count)
    {
        Span<ushort> symbols = stackalloc ushort[16];
        Table.Encode(text, symbols).ShouldBe(count);
        Table.Encode(text).ShouldBe(symbols[..count].ToArray());
        Table.Encode(text).ShouldAllBe(symbol => symbol != SymbolTable.Skip && symbol < Table.Count);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("行", 0)]
    [InlineData("行政", 1)]
    [InlineData("行、政", 0)]
    [InlineData("甲乙行", 2)] // unknown ones are letters
    [InlineData("行甲、乙政监", 3)]
    [InlineData("、，行政", 1)]
    public void Pairs_of_letters_are_counted(string text, int expected)
    {
        int[] symbols = [.. Table.Encode(text).Select(s => (int)s)];
        Table.CountLetterPairs(symbols).ShouldBe(expected);
        // Behind each other, as many as are counted together and more; a mark parts them.
        int[] row = [.. symbols, Table.Symbols['、']];
        for (var times = 1; times < 40; times++) Table.CountLetterPairs([.. Enumerable.Repeat(row, times).SelectMany(r => r)]).ShouldBe(times * expected);
    }

    [Theory]
    [InlineData('行', true)]
    [InlineData('甲', true)] // unknown
    [InlineData('B', true)]
    [InlineData('。', false)]
    [InlineData('|', false)] // the last of the separators
    [InlineData('!', false)] // the first
    public void A_letter_is_what_is_no_separator(char c, bool isLetter)
    {
        int symbol = Table.Symbols[c];
        Table.IsLetter(symbol).ShouldBe(isLetter);
        Table.IsLetterPair(symbol, Table.Symbols['行']).ShouldBe(isLetter);
        Table.IsLetterPair(Table.Symbols['行'], symbol).ShouldBe(isLetter);
    }

    [Fact]
    public void Unknown_characters_and_those_left_out_are_told_apart()
    {
        ((int)Table.Symbols['甲']).ShouldBe(SymbolTable.Unknown);
        ((int)Table.Symbols[' ']).ShouldBe(SymbolTable.Skip);
        Table.IsLetter(SymbolTable.Skip).ShouldBeFalse();
    }
}
