namespace LawGov.Analysis.Matching;

/// <summary>What the matters outside the set say for a text.</summary>
/// <param name="Provision">Number of the best of them; -1 when none says anything.</param>
/// <param name="Score">Its score.</param>
/// <param name="Explained">Share of what is distinctive in the text that it also says, 0 to 1.</param>
/// <param name="Title">The most that the text's title says for any matter outside.</param>
/// <param name="Heading">The most that the heading above says for any matter outside.</param>
internal readonly record struct OutsideEvidence(int Provision, float Score, float Explained, float Title, float Heading)
{
    /// <summary>Nothing outside.</summary>
    public static OutsideEvidence None { get; } = new(-1, 0, 0, 0, 0);
}
