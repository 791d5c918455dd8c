namespace LawGov.Fitting;

/// <summary>Fits the model without each document in turn and answers for that document.</summary>
public static class LeftOut
{
    /// <summary>The answers for every labelled item, each by a model that has not seen its document.</summary>
    public static IReadOnlyList<ChoiceAnswer> Answers(IReadOnlyList<LabelledChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var answers = new List<ChoiceAnswer>(choices.Count);
        foreach (var document in choices.Select(c => c.Label.Document).Distinct())
        {
            var fit = ChoiceFit.Of([.. choices.Where(c => c.Label.Document != document)]);
            answers.AddRange(choices.Where(c => c.Label.Document == document).Select(c => ChoiceAnswer.Of(c, fit.Probabilities(c))));
        }

        return answers;
    }
}
