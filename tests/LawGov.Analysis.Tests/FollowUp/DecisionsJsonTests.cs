using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Serialization;

namespace LawGov.Analysis.Tests.FollowUp;

public class DecisionsJsonTests
{
    [Fact]
    public void Decisions_survive_the_file()
    {
        var decisions = new Decisions([new PairDecision("1", "(二)", PairGrade.Same, "看过"), new PairDecision("2", "3", null)], [new StatusDecision("4", FollowUpStatus.InPart)]);
        DecisionsJson.Read(DecisionsJson.Write(decisions)).ShouldBe(decisions);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"pairs": null, /* none */ "statuses": [],}""")]
    public void Lists_left_out_are_empty(string json) => DecisionsJson.Read(json).ShouldBe(Decisions.None);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"pairs": [{"a": "1"}]}""")]
    [InlineData("""{"statuses": [{"task": "1", "status": "Finished"}]}""")]
    [InlineData("""{"statuses": [{"task": "", "status": "Done"}]}""")]
    [InlineData("""{"statuses": [{"task": "1", "status": 99}]}""")]
    [InlineData("""{"pairs": [{"a": "1", "b": "2", "grade": 99}]}""")]
    [InlineData("""{"pairs": [null]}""")]
    [InlineData("""{"pairs": [{"a": "\ud800", "b": "2"}]}""")]
    public void Other_texts_are_refused(string json) => Should.Throw<InvalidDataException>(() => DecisionsJson.Read(json));
}
