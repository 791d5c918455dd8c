using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

public sealed class ClauseTokensTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Holds_any_number_of_words_in_their_order(int count)
    {
        var tokens = new ClauseTokens();
        for (var i = 0; i < count; i++) tokens.Add(new ClauseToken(ClauseTokenKind.Name, new TextRange(i, i + 1)));

        tokens.Words.Length.ShouldBe(count);
        for (var i = 0; i < count; i++) tokens.Words[i].Range.Start.ShouldBe(i);
        tokens.Dispose();
    }
}
