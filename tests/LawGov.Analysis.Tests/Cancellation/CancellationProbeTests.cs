using LawGov.Tests.Shared;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Cancellation;

/// <summary>The measure of the tests beside it: it finds a call that goes on.</summary>
[Collection(Alone.Name)]
public sealed class CancellationProbeTests
{
    /// <summary>Work of the call, many times what may follow the word to stop, so that a watcher who comes late still sees it.</summary>
    private static readonly TimeSpan All = TimeSpan.FromMilliseconds(800);

    /// <summary>After so many milliseconds of work the token is looked at.</summary>
    [Theory]
    [InlineData(5, false)]
    [InlineData(800, true)]
    public void A_call_that_never_looks_is_a_fault(int between, bool isFault)
    {
        if (ThreadClock.OfThisThread is null) Assert.Skip("The system tells no other thread the time of this one.");
        (CancellationProbe.FindFault("call", Call) is not null).ShouldBe(isFault);

        void Call(CancellationToken token)
        {
            var (next, end) = (ThreadClock.Now, ThreadClock.Now + All);
            while (ThreadClock.Now is var now && now < end)
            {
                if (now < next) continue;
                token.ThrowIfCancellationRequested();
                next += TimeSpan.FromMilliseconds(between);
            }
        }
    }
}
