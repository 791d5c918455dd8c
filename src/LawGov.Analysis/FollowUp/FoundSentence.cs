using LawGov.Analysis.Matching;
using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A sentence of the report with what is read of it once.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Passage">Its wording.</param>
/// <param name="Figures">What it counts; spans within the sentence.</param>
internal sealed record FoundSentence(SourceSentence Sentence, Passage Passage, ValueList<Figure> Figures)
{
    public string Text => Sentence.Text;
}
