using System.Text;
using LawGov.Readers.Reading;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Reads in one line what a test is about.</summary>
internal static class Read
{
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static ReadResult Bytes(byte[] bytes, ReadOptions? options = null) => DocumentReader.Default.Read(bytes, options);

    public static ReadDocument Document(byte[] bytes)
    {
        var result = Bytes(bytes);
        return result.Document.ShouldNotBeNull(string.Join('\n', result.Diagnostics));
    }

    public static ReadDocument Word(WordFile file) => Document(file.ToBytes());

    public static string[] Lines(WordFile file) => Word(file).Text.Split('\n');

    public static ReadDocument Page(string html) => Document(Encoding.UTF8.GetBytes(html));

    public static string[] Codes(ReadResult result) => [.. result.Diagnostics.Select(d => d.Code)];
}
