using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PhrasingNotesTests
{
    [Fact]
    public void A_sentence_has_its_own_words_alone_and_a_phrasing_is_first_once_in_a_text()
    {
        var notes = new PhrasingNotes(phrasings: 2, words: 3);
        for (var text = 0; text < 2; text++)
        {
            notes.NextText();
            notes.HasSeen([2]).ShouldBeFalse();
            foreach (var word in new[] { 2, 2, 0 }) notes.See(word, isRarest: word > 0);
            notes.Rarest.ToArray().ShouldBe([2]);
            (notes.HasSeen([0, 2]), notes.HasSeen([0, 1]), notes.HasSeen([])).ShouldBe((true, false, true));
            (notes.IsFirst(1), notes.IsFirst(1)).ShouldBe((true, false));
            // One word before the full stop and one behind it are not two.
            notes.NextSentence();
            notes.Rarest.IsEmpty.ShouldBeTrue();
            notes.See(1, isRarest: false);
            (notes.HasSeen([1]), notes.HasSeen([0, 1])).ShouldBe((true, false));
            (notes.IsFirst(1), notes.IsFirst(0)).ShouldBe((false, true));
        }
    }
}
