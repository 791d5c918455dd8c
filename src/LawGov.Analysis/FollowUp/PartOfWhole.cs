namespace LawGov.Analysis.FollowUp;

/// <summary>Finds a whole and a smaller part of it that is done: 32件信访积案办结31件, 列入事项8项，其中6项公开征求了意见.</summary>
internal static class PartOfWhole
{
    /// <summary>Farther apart, two numbers speak of different things.</summary>
    private const int Farthest = 16;

    public static bool In(FoundSentence sentence)
    {
        for (var i = 1; i < sentence.Figures.Count; i++)
        {
            var (whole, part) = (sentence.Figures[i - 1], sentence.Figures[i]);
            if (whole.Unit != part.Unit || part.Value >= whole.Value || whole.Span.End > part.Span.Start) continue;
            var between = sentence.Text[whole.Span.End..part.Span.Start];
            if (between.Length <= Farthest && ReportWording.JoinsPart(between)) return true;
        }

        return false;
    }
}
