using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PhrasingNotesTests
{
    [Fact]
    public void A_phrasing_is_found_once_in_the_first_sentence_with_all_words()
    {
        var notes = new PhrasingNotes(phrasings: 2, words: 3);
        for (var text = 0; text < 2; text++)
        {
            notes.NextText();
            (notes.IsFirst(2), notes.IsFirst(2), notes.IsFirst(0)).ShouldBe((true, false, true));
            (notes.IsFoundWith(1, 2), notes.IsFoundWith(0, 1)).ShouldBe((false, true));
            // One word before the full stop and one behind it are not two.
            notes.NextSentence();
            notes.IsFirst(2).ShouldBeTrue();
            (notes.IsFoundWith(1, 2), notes.IsFoundWith(0, 1)).ShouldBe((false, false));
            (notes.IsFoundWith(1, 2), notes.IsFoundWith(1, 2)).ShouldBe((true, false));
            notes.NextSentence();
            (notes.IsFoundWith(1, 2), notes.IsFoundWith(1, 2)).ShouldBe((false, false));
        }
    }
}
