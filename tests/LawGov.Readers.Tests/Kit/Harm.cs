using System.Diagnostics;
using LawGov.Model.Diagnostics;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Reads files that were made to do harm, and looks at what they cost.</summary>
internal static class Harm
{
    private const long MostBytes = 200_000_000;

    /// <summary>A reading takes a fraction of a second; the bound only tells work that goes on and on from work that ends, on a busy machine too.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    /// <summary>The file gives this one error, soon and within 200 MB.</summary>
    public static void Refuses(string code, byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var result = Read.Bytes(bytes);
        var memory = GC.GetAllocatedBytesForCurrentThread() - before;
        result.Document.ShouldBeNull();
        var error = result.Diagnostics.ShouldHaveSingleItem();
        (error.Code, error.Severity).ShouldBe((code, DiagnosticSeverity.Error));
        watch.Elapsed.ShouldBeLessThan(MostTime);
        memory.ShouldBeLessThan(MostBytes);
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
