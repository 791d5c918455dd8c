using LawGov.Generation.Mutating;
using LawGov.Generation.Plans;
using LawGov.Model.Parsing;

namespace LawGov.Generation.Measuring;

/// <summary>How much of the assignments survives damage.</summary>
/// <param name="Percent">Damaged characters in a hundred.</param>
/// <param name="Kept">Share of the units that were still read with their role, wherever they stand.</param>
/// <param name="Right">Share of what was read that the plans have.</param>
/// <param name="Silent">Of the plans with fewer assignments than were written, the share without a warning.</param>
public readonly record struct Degradation(double Percent, double Kept, double Right, double Silent)
{
    /// <summary>Measures over the plans of the seeds from 0 to below <paramref name="plans"/>.</summary>
    public static Degradation Measure(double percent, int plans)
    {
        long expected = 0;
        long found = 0;
        long right = 0;
        var lossy = 0;
        var silent = 0;
        for (ulong seed = 0; seed < (ulong)plans; seed++)
        {
            var plan = PlanGenerator.Generate(seed);
            var result = PolicyDocumentParser.Default.Parse(Mutator.Damage(plan.Text, percent, seed));
            var read = result.Document.Tasks.SelectMany(t => t.Assignments).Select(a => (FlatText.Of(a.Unit), a.Role)).ToList();
            var count = read.Count;
            found += count;
            var wanted = plan.Tasks.SelectMany(t => t.Assignments).ToList();
            expected += wanted.Count;
            var kept = wanted.Count(a => read.Remove((FlatText.Of(a.Unit), a.Role)));
            right += kept;
            // A name with a wrong character is still there to be seen; what must not happen is that one vanishes without a word.
            if (count >= wanted.Count) continue;
            lossy++;
            if (!result.Diagnostics.Any(d => d.Severity >= Model.Diagnostics.DiagnosticSeverity.Warning)) silent++;
        }

        return new Degradation(percent, (double)right / expected, (double)right / Math.Max(1, found), lossy == 0 ? 0 : (double)silent / lossy);
    }
}
