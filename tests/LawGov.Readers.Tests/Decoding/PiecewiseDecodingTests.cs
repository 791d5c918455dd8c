using System.Text;
using LawGov.Readers.Decoding;

namespace LawGov.Readers.Tests.Decoding;

/// <summary>Text decoded a piece at a time is what it is in one.</summary>
public class PiecewiseDecodingTests
{
    /// <summary>With one byte in front every character of two or three bytes comes to lie over the end of a piece sooner or later.</summary>
    private static readonly string Text = "a" + string.Concat(Enumerable.Repeat("清理河道淤泥，加固堤岸。", 20_000)) + "😀";

    public static TheoryData<int> CodePages => [65001, 1200, 1201, 54936];

    [Theory, MemberData(nameof(CodePages))]
    public void The_text_is_the_same(int codePage)
    {
        var encoding = codePage == 54936 ? KnownEncodings.Gb18030 : Encoding.GetEncoding(codePage);
        var bytes = encoding.GetBytes(Text);
        PiecewiseDecoding.Decode(encoding, bytes, default).ShouldBe(Text);
        StrictDecoding.TryDecode(encoding, bytes).ShouldBe(Text);
        StrictDecoding.Fits(encoding, bytes).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 16)]
    [InlineData((1 << 16) + 1)]
    public void Any_length(int length)
    {
        var text = new string('x', length);
        PiecewiseDecoding.Decode(Encoding.UTF8, Encoding.UTF8.GetBytes(text), default).ShouldBe(text);
    }

    [Theory, MemberData(nameof(CodePages))]
    public void A_character_cut_at_the_end_does_not_fit(int codePage)
    {
        var encoding = codePage == 54936 ? KnownEncodings.Gb18030 : Encoding.GetEncoding(codePage);
        var bytes = encoding.GetBytes(Text)[..^1];
        StrictDecoding.TryDecode(encoding, bytes).ShouldBeNull();
        StrictDecoding.Fits(encoding, bytes).ShouldBeFalse();
    }

    [Fact]
    public void It_stops_between_two_pieces()
    {
        var bytes = KnownEncodings.Gb18030.GetBytes(Text);
        var stopped = new CancellationToken(canceled: true);
        Should.Throw<OperationCanceledException>(() => PiecewiseDecoding.Decode(KnownEncodings.Gb18030, bytes, stopped));
        Should.Throw<OperationCanceledException>(() => PiecewiseDecoding.Check(KnownEncodings.Gb18030, bytes, stopped));
        Should.Throw<OperationCanceledException>(() => TextDecoder.Decode(bytes, null, null, stopped));
    }
}
