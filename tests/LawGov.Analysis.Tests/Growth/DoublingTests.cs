using LawGov.Tests.Shared;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Growth;

/// <summary>
/// Twice the input costs about twice the work: for every construct of the grammar and every stage, inputs of N, 2N and 4N. The work is what the
/// thread allocates and what time it has of the processor, so that a busy machine changes nothing.
/// </summary>
[Collection(Alone.Name)]
public class DoublingTests
{
    /// <summary>Most growth for twice the input; with the square of the input it would be 4.</summary>
    private const double MostGrowth = 2.5;

    /// <summary>Smallest input: long enough that what grows with its square outweighs what is done once.</summary>
    private const int Characters = 12_000;

    /// <summary>Below this time and these bytes a ratio says nothing but noise.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(80);
    private const long NoticeableBytes = 4_000_000;

    /// <summary>The best of so many runs counts: the collector of memory and the compiler take their share of some.</summary>
    private const int Attempts = 8;

    public static TheoryData<string> Stages => [.. Stage.All.Select(s => s.Name)];

    [Theory, MemberData(nameof(Stages))]
    public void Twice_the_input_is_about_twice_the_work(string name)
    {
        var stage = Stage.All.Single(s => s.Name == name);
        stage.Prepare(Construct.All[0].Text(Characters))();
        var faults = Construct.All.Select(c => FaultOf(stage, c)).OfType<string>().ToList();
        faults.ShouldBeEmpty();
    }

    private static string? FaultOf(Stage stage, Construct construct)
    {
        Action[] works = [.. new[] { 1, 2, 4 }.Select(factor => stage.Prepare(construct.Text(Characters * factor)))];
        var times = Enumerable.Repeat(TimeSpan.MaxValue, works.Length).ToArray();
        var bytes = Enumerable.Repeat(long.MaxValue, works.Length).ToArray();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var (start, allocated) = (ThreadClock.Now, GC.GetAllocatedBytesForCurrentThread());
                works[i]();
                var time = ThreadClock.Now - start;
                if (time < times[i]) times[i] = time;
                bytes[i] = Math.Min(bytes[i], GC.GetAllocatedBytesForCurrentThread() - allocated);
            }

            if (IsLinear(times, bytes)) return null;
        }

        return FormattableString.Invariant($"{construct.Name}: {string.Join(" ", times.Select(t => t.TotalMilliseconds))} ms, {string.Join(" ", bytes)} bytes");
    }

    private static bool IsLinear(TimeSpan[] times, long[] bytes) =>
        (times[2] < Noticeable || IsLinear(times[0].Ticks, times[1].Ticks, times[2].Ticks)) && (bytes[2] < NoticeableBytes || IsLinear(bytes[0], bytes[1], bytes[2]));

    /// <summary>The first of the two doublings may meet a step, such as arrays that go to the heap of large objects; what grows with the square fails at both.</summary>
    private static bool IsLinear(double one, double two, double four) => four / one <= MostGrowth * MostGrowth || four / two <= MostGrowth;
}
