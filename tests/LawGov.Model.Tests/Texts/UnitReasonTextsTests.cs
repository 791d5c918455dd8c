using LawGov.Model.Texts;

namespace LawGov.Model.Tests.Texts;

public sealed class UnitReasonTextsTests
{
    [Theory, InlineData(MessageLanguage.English), InlineData(MessageLanguage.Chinese)]
    public void Every_rule_is_said_in_other_words(MessageLanguage language)
    {
        var words = Enum.GetValues<UnitReason>().Where(r => r != UnitReason.None).Select(r => UnitReasonTexts.Of(r, language)).ToList();
        words.ShouldBeUnique();
        words.ShouldAllBe(w => w.Length > 3);
        if (language == MessageLanguage.Chinese) words.ShouldAllBe(w => !w.Any(char.IsAsciiLetter));
        UnitReasonTexts.Of(UnitReason.None, language).ShouldBeEmpty();
    }

    [Fact]
    public void The_words_of_documents_in_json_are_read_back()
    {
        foreach (var reason in Enum.GetValues<UnitReason>()) UnitReasonTexts.Read(UnitReasonTexts.Of(reason, MessageLanguage.English)).ShouldBe(reason);
        UnitReasonTexts.Read("words of another edition").ShouldBe(UnitReason.None);
    }
}
