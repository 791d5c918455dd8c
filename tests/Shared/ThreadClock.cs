using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LawGov.Tests.Shared;

/// <summary>Processor time of the calling thread: what the work costs, however busy the machine is with other things.</summary>
internal static class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID
    private static readonly int Clock = OperatingSystem.IsMacOS() ? 16 : 3;

    /// <summary>Whether the system tells it; elsewhere only allocated bytes can be compared.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>Processor time the calling thread has used; zero where the system does not tell.</summary>
    public static TimeSpan Now
    {
        get
        {
            if (!IsSupported) return TimeSpan.Zero;
            if (ReadClock(Clock, out var time) != 0) throw new UnreachableException();
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100);
        }
    }

    /// <summary>The clock of the calling thread, for <see cref="Read"/> by another one; null where the system has none.</summary>
    public static int? OfThisThread => OperatingSystem.IsLinux() && GetThreadClock(GetThread(), out var clock) == 0 ? clock : null;

    /// <summary>Processor time of the thread that a clock belongs to, as long as that thread lives.</summary>
    public static TimeSpan Read(int clock) =>
        ReadClock(clock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100) : throw new UnreachableException();

    [DllImport("libc", EntryPoint = "pthread_self")]
    private static extern nint GetThread();

    [DllImport("libc", EntryPoint = "pthread_getcpuclockid")]
    private static extern int GetThreadClock(nint thread, out int clock);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ReadClock(int clock, out ClockTime time);

    [StructLayout(LayoutKind.Sequential)]
    private struct ClockTime
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
