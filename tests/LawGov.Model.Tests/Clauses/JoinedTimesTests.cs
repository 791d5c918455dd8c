using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Time limits behind a verb and 并.</summary>
public class JoinedTimesTests
{
    [Theory]
    [InlineData("县司法局负责并长期坚持", 4)]
    [InlineData("县司法局牵头并持续推进", 4)]
    [InlineData("负责并长期坚持", 0)] // too short for a name
    [InlineData("县司法局并长期坚持", 0)] // no verb
    [InlineData("县司法局负责并做好宣传", 0)]
    [InlineData("县司法局负责长期坚持", 0)]
    public void Length_at_the_end(string phrase, int length) => JoinedTimes.LengthAtEnd(phrase).ShouldBe(length);
}
