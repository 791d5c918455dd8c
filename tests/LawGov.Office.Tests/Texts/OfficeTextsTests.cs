using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Office.Ledgers;
using LawGov.Office.Texts;

namespace LawGov.Office.Tests.Texts;

public sealed class OfficeTextsTests
{
    [Fact]
    public void Both_languages_have_the_same_texts() => OfficeTexts.Keys(MessageLanguage.Chinese).ShouldBe(OfficeTexts.Keys(MessageLanguage.English), ignoreOrder: true);

    [Theory, InlineData(MessageLanguage.English), InlineData(MessageLanguage.Chinese)]
    public void Every_choice_has_a_word_that_is_read_back(MessageLanguage language)
    {
        ReadBack<LedgerState>(language);
        ReadBack<LedgerColumn>(language);
        ReadBack<LedgerChange>(language);
        foreach (var kind in Enum.GetValues<LedgerFindingKind>()) new LedgerFinding(kind, 3, "甲").Message(language).ShouldNotContain("{");
    }

    [Fact]
    public void No_text_is_missing_or_left_over()
    {
        var expected = new[] { typeof(LedgerState), typeof(LedgerColumn), typeof(LedgerChange), typeof(LedgerFindingKind) }
            .SelectMany(t => Enum.GetNames(t).Select(n => $"{t.Name}.{n}"))
            .Concat(["ledger.sheet", "ledger.dropped", "ledger.title", "calendar.units", "calendar.when", "calendar.source"]);
        OfficeTexts.Keys(MessageLanguage.English).ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [InlineData("in PROGRESS", LedgerState.InProgress)]
    [InlineData(" 推进中 ", LedgerState.InProgress)]
    [InlineData("已销号", LedgerState.Done)]
    [InlineData("", LedgerState.NotStarted)]
    [InlineData("推进", null)]
    public void A_state_is_read_in_either_language_and_as_offices_write_it(string cell, LedgerState? state) => LedgerWords.State(cell).ShouldBe(state);

    [Theory]
    [InlineData("配合", AssignmentRole.Cooperating)]
    [InlineData("cooperating", AssignmentRole.Cooperating)]
    [InlineData("牵头", null)]
    [InlineData("县委", null)]
    public void A_role_in_brackets_is_read(string word, AssignmentRole? role) => LedgerWords.Role(word).ShouldBe(role);

    private static void ReadBack<T>(MessageLanguage language)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>()) OfficeTexts.Read<T>(language.Say(value)).ShouldBe(value);
    }
}
