using System.Text;
using LawGov.Tests.Shared;

namespace LawGov.Tests.Cancellation;

/// <summary>Reading a file into a document stops within 50 ms of work after it was told to, wherever it stands.</summary>
[Collection(Alone.Name)]
public class StoppingTests
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes("某市法治政府建设实施方案\n一、任务\n" + string.Concat(Enumerable.Range(1, 10_000)
        .Select(i => $"{i}.完善第{i}项制度，{2020 + (i % 9)}年底前完成。（责任单位：市司法局、市财政局）\n")));

    [Fact]
    public void A_file_in_memory() => CancellationProbe.FindFault("memory", t => PolicyFile.Read(Bytes, "甲.txt", t)).ShouldBeNull();

    [Fact]
    public void A_stream() => CancellationProbe.FindFault("stream", t => PolicyFile.ReadAsync(new MemoryStream(Bytes), "甲.txt", t).GetAwaiter().GetResult()).ShouldBeNull();

    [Fact]
    public void A_path()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Bytes);
            CancellationProbe.FindFault("path", t => PolicyFile.Read(path, t)).ShouldBeNull();
            Should.Throw<OperationCanceledException>(() => PolicyFile.Read(path, new CancellationToken(canceled: true)));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
