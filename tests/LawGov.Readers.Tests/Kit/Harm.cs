using LawGov.Model.Diagnostics;
using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Reads files that were made to do harm, and looks at what they cost.</summary>
internal static class Harm
{
    private const long MostBytes = 200_000_000;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    /// <summary>The file gives this one error, within the bounds.</summary>
    public static void Refuses(string code, byte[] bytes)
    {
        var result = Measured(bytes);
        result.Document.ShouldBeNull();
        var error = result.Diagnostics.ShouldHaveSingleItem();
        (error.Code, error.Severity).ShouldBe((code, DiagnosticSeverity.Error));
    }

    /// <summary>The file gives this text, within the bounds.</summary>
    public static void Reads(string text, byte[] bytes) => Measured(bytes).Document.ShouldNotBeNull().Text.ShouldBe(text);

    /// <summary>
    /// Reads a file and checks it against the bounds. The bytes are all that were ever asked for, freed or not: more than the reading had in memory at any time. The time is the
    /// processor's, so that it does not matter what else the machine does; the best of a few readings leaves out what the collector of memory did in between.
    /// </summary>
    public static ReadResult Measured(byte[] bytes)
    {
        const int readings = 4;
        var time = TimeSpan.MaxValue;
        for (var i = 1; ; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = ThreadClock.Now;
            var result = Read.Bytes(bytes);
            var taken = ThreadClock.Now - start;
            time = taken < time ? taken : time;
            var memory = GC.GetAllocatedBytesForCurrentThread() - before;
            if (time >= MostTime && i < readings) continue;
            time.ShouldBeLessThan(Pace.Stretch(MostTime));
            memory.ShouldBeLessThan(MostBytes);
            return result;
        }
    }

    /// <summary>Whatever is cut off or changed in a file, the reading gives a document or exactly one error.</summary>
    public static void Survives(byte[] bytes)
    {
        var result = Read.Bytes(bytes);
        if (result.Document is null) result.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    /// <summary>A file cut off at so many places, and changed at so many others.</summary>
    public static IEnumerable<byte[]> Damaged(byte[] bytes, int times)
    {
        var random = new Random(7);
        for (var i = 0; i < times; i++)
        {
            yield return bytes[..(int)((long)bytes.Length * i / times)];
            var changed = (byte[])bytes.Clone();
            for (var n = 0; n < 1 + (i % 8); n++) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            yield return changed;
        }
    }
}
