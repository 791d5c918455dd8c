using System.Diagnostics;
using LawGov.Generation.Measuring;
using LawGov.Generation.Plans;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Generation.Mutating;

/// <summary>Reads mutants of given texts and of generated plans, and checks every reading by the laws.</summary>
public static class FuzzRun
{
    /// <summary>A time per character is only meaningful for texts of this length.</summary>
    private const int LongEnough = 2000;

    private const int MostFailures = 100;

    /// <summary>A character that costs more is read in more than linear time; an ordinary one costs about two hundred.</summary>
    private const double MostNanoseconds = 20_000;

    /// <summary>Reads <paramref name="count"/> mutants, from the one numbered <paramref name="first"/> on.</summary>
    /// <param name="sources">Texts that are mutated besides generated plans: two mutants of three come from plans.</param>
    /// <param name="first">Number of the first mutant; the same number gives the same mutant.</param>
    /// <param name="count">How many.</param>
    public static FuzzReport Run(IReadOnlyList<string> sources, long first, long count)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var failures = new List<string>();
        var watch = new Stopwatch();
        long characters = 0;
        var slowest = 0.0;
        for (var number = first; number < first + count; number++)
        {
            var text = MutantOf(sources, number);
            characters += text.Length;
            var before = ThreadClock.Now;
            watch.Start();
            var failure = Read(text);
            watch.Stop();
            if (text.Length >= LongEnough)
            {
                var cost = (ThreadClock.Now - before).TotalNanoseconds / text.Length;
                if (cost > slowest) cost = Math.Min(cost, BestOf(text));
                slowest = Math.Max(slowest, cost);
                if (cost > MostNanoseconds) failure ??= $"{cost:F0} ns a character";
            }

            if (failure is not null && failures.Count < MostFailures) failures.Add($"{number}: {failure}");
        }

        return new FuzzReport(count, characters, failures, watch.Elapsed, slowest);
    }

    /// <summary>The mutant of a number.</summary>
    public static string MutantOf(IReadOnlyList<string> sources, long number)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var random = new DeterministicRandom((ulong)number);
        var isPlan = sources.Count == 0 || random.Below(3) > 0;
        var text = isPlan ? PlanGenerator.Generate(random.NextBits() % 1_000_000).Text : Stretch(random.Pick(sources), random);
        var other = sources.Count == 0 ? PlanGenerator.Generate(random.NextBits() % 1_000_000).Text : random.Pick(sources);
        return Mutator.Mutate(text, other, random.NextBits());
    }

    /// <summary>Processor time of this thread, in which pauses of the machine do not count; the collector of memory may, so the best of three readings counts.</summary>
    private static double BestOf(string text)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var before = ThreadClock.Now;
            Read(text);
            best = Math.Min(best, (ThreadClock.Now - before).TotalNanoseconds / text.Length);
        }

        return best;
    }

    private static string? Read(string text)
    {
        try
        {
            return ReadingLaws.FindBroken(text, PolicyDocumentParser.Default.Parse(text));
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }
    }

    /// <summary>Long texts are cut, so that many mutants are read in the time of one.</summary>
    private static string Stretch(string text, DeterministicRandom random)
    {
        const int Longest = 6000;
        if (text.Length <= Longest || random.Chance(2)) return text;
        var start = random.Below(text.Length - Longest);
        return text.Substring(start, Longest);
    }
}
