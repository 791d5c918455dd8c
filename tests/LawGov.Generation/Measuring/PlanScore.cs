using LawGov.Generation.Plans;
using LawGov.Model;

namespace LawGov.Generation.Measuring;

/// <summary>How well a document was read, against the truth of its generated plan.</summary>
/// <param name="Expected">Assignments that the plan has.</param>
/// <param name="Found">Assignments that were read.</param>
/// <param name="Right">Those of them that are right: same task, same unit, same role.</param>
/// <param name="Texts">Tasks whose text was read as it is.</param>
/// <param name="Tasks">Tasks that the plan has.</param>
/// <param name="ExpectedDeadlines">Deadlines that the plan's clauses have.</param>
/// <param name="RightDeadlines">Those of them that were read with their date.</param>
/// <param name="FoundDeadlines">Deadlines that were read.</param>
public readonly record struct PlanScore(int Expected, int Found, int Right, int Texts, int Tasks, int ExpectedDeadlines, int RightDeadlines, int FoundDeadlines)
{
    /// <summary>Share of what was read that is right; 1 when nothing was read.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Share of what the plan has that was read; 1 when it has nothing.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>Whether everything was read as it is, and nothing else.</summary>
    public bool IsPerfect => Right == Expected && Found == Expected && Texts == Tasks && RightDeadlines == ExpectedDeadlines && FoundDeadlines == ExpectedDeadlines;

    /// <summary>Adds two scores.</summary>
    public static PlanScore operator +(PlanScore a, PlanScore b) => new(
        a.Expected + b.Expected, a.Found + b.Found, a.Right + b.Right, a.Texts + b.Texts, a.Tasks + b.Tasks,
        a.ExpectedDeadlines + b.ExpectedDeadlines, a.RightDeadlines + b.RightDeadlines, a.FoundDeadlines + b.FoundDeadlines);

    /// <summary>Scores <paramref name="document"/>; tasks are matched by the first words of their text.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanScore Of(GeneratedPlan plan, PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(document);
        var found = document.Tasks.GroupBy(t => Key(t.Text)).ToDictionary(g => g.Key, g => new Queue<PolicyTask>(g));
        var score = new PlanScore(0, document.Tasks.Sum(t => t.Assignments.Count), 0, 0, plan.Tasks.Count, 0, 0, document.Tasks.Sum(t => t.Deadlines.Count));
        foreach (var task in plan.Tasks)
        {
            var read = found.TryGetValue(Key(task.Text), out var same) && same.Count > 0 ? same.Dequeue() : null;
            score += Of(task, read);
        }

        return score;
    }

    private static PlanScore Of(GeneratedTask task, PolicyTask? read)
    {
        var units = read?.Assignments.Select(a => (FlatText.Of(a.Unit), a.Role)).ToList() ?? [];
        var dates = read?.Deadlines.Select(d => d.Date).ToList() ?? [];
        var right = task.Assignments.Count(a => units.Remove((FlatText.Of(a.Unit), a.Role)));
        var rightDates = task.Deadlines.Count(dates.Remove);
        var isSame = read is not null && FlatText.Of(read.Text) == FlatText.Of(task.Text);
        return new PlanScore(task.Assignments.Count, 0, right, isSame ? 1 : 0, 0, task.Deadlines.Count, rightDates, 0);
    }

    private static string Key(string text)
    {
        var flat = FlatText.Of(text);
        return flat[..Math.Min(flat.Length, 8)];
    }
}
