using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Serialization;

namespace LawGov.Analysis.Tests.Serialization;

public class DecisionsJsonTests
{
    [Fact]
    public void Decisions_survive_the_file()
    {
        var decisions = new Decisions([new PairDecision("1", "(二)", PairGrade.Same, "看过"), new PairDecision("2", "3", null)], [new StatusDecision("4", FollowUpStatus.InPart)]);
        DecisionsJson.Read(DecisionsJson.Write(decisions)).ShouldBe(decisions);
    }

    [Fact]
    public void They_are_written_for_people() => DecisionsJson.Write(new Decisions([new PairDecision("1", "(二)", null)], [new StatusDecision("4", FollowUpStatus.InPart)])).ReplaceLineEndings("\n").ShouldBe(
        """
        {
          "pairs": [
            {
              "a": "1",
              "b": "(二)",
              "grade": null,
              "note": null
            }
          ],
          "statuses": [
            {
              "task": "4",
              "status": "InPart",
              "note": null
            }
          ]
        }
        """);

    [Fact]
    public void Commas_behind_the_last_are_allowed() => DecisionsJson.Read("""{"pairs": [{"a": "1", "b": "2", "grade": "Same",},],}""").Pairs.ShouldBe([new PairDecision("1", "2", PairGrade.Same)]);

    [Theory]
    [InlineData("""{"pairs": [{"a": "1", "b": ""}]}""", "A decision names no item: a pair needs \"a\" and \"b\", a status needs \"task\".")]
    [InlineData("""{"pairs": [{"a": "1", "b": "2", "grade": 99}]}""", "The grade of the pair 1, 2 is none.")]
    [InlineData("""{"statuses": [{"task": "7", "status": 99}]}""", "The status of the task 7 is none.")]
    [InlineData("null", "The decisions are null.")]
    [InlineData("{", "The decisions cannot be read: ")]
    public void The_reason_is_given(string json, string reason) => Should.Throw<InvalidDataException>(() => DecisionsJson.Read(json)).Message.ShouldStartWith(reason);

    [Fact]
    public void Nothing_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => DecisionsJson.Read(null!)).ParamName.ShouldBe("json");
        Should.Throw<ArgumentNullException>(() => DecisionsJson.Write(null!)).ParamName.ShouldBe("decisions");
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
