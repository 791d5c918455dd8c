using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LawGov.Model.Json;
using Shouldly;
using Xunit;

namespace LawGov.Model.Tests.Json;

/// <summary>A text that is written in pieces is the one that was meant, and stops between any two.</summary>
public sealed class CancellableTextTests
{
    private const int PieceLength = 16 * 1024;

    /// <summary>Characters of one to four bytes, so that the ends of pieces fall into the middle of some.</summary>
    private const string Letters = "a法é𠮷";

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(1, PieceLength - 1)]
    [InlineData(1, PieceLength)]
    [InlineData(1, PieceLength + 1)]
    [InlineData(3, 2 * PieceLength)]
    [InlineData(7, 3 * PieceLength)]
    [InlineData(PieceLength - 1, 5 * PieceLength)]
    [InlineData(PieceLength, 5 * PieceLength)]
    [InlineData(PieceLength + 1, 5 * PieceLength)]
    [InlineData(3 * PieceLength, 7 * PieceLength)]
    public void Pieces_of_any_length_come_out_as_they_went_in(int step, int length)
    {
        var all = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Letters, (length / 10) + 1)));
        var text = new CancellableText(default);
        for (var at = 0; at < all.Length; at += step)
        {
            var part = all.AsSpan(at, Math.Min(step, all.Length - at));
            part.CopyTo(text.GetSpan(part.Length));
            text.Advance(part.Length);
        }

        text.ToText().ShouldBe(Encoding.UTF8.GetString(all));
    }

    [Fact]
    public void Room_is_never_none() => new CancellableText(default).GetMemory().Length.ShouldBe(PieceLength);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void With_a_token_the_json_is_the_same(bool indented)
    {
        var type = TypeOf<ValueList<string>>(new JsonSerializerOptions { WriteIndented = indented, IndentCharacter = '\t', IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var value = ValueList.Of<string>(["法治政府", "+\"<\u3000", new string('国', 40_000), ""]);
        using var source = new CancellationTokenSource();
        CancellableJson.Write(value, type, source.Token).ShouldBe(CancellableJson.Write(value, type, default));
    }

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    public void With_a_token_the_json_is_as_deep(int depth, bool isTooDeep)
    {
        var type = TypeOf<Chain>(new JsonSerializerOptions());
        var chain = Enumerable.Range(0, depth).Aggregate(new Chain(null), (next, _) => new Chain(next));
        using var source = new CancellationTokenSource();
        foreach (var token in new[] { default, source.Token })
        {
            var write = () => { CancellableJson.Write(chain, type, token); };
            if (isTooDeep) write.ShouldThrow<JsonException>();
            else write.ShouldNotThrow();
        }
    }

    [Fact]
    public void Inside_a_list_it_stops()
    {
        using var source = new CancellationTokenSource();
        var written = 0;
        var items = Enumerable.Range(0, 100_000).Select(_ => new Trap(() =>
        {
            if (++written == 500) source.Cancel();
        })).ToValueList();
        Should.Throw<OperationCanceledException>(() => CancellableJson.Write(items, TypeOf<ValueList<Trap>>(new JsonSerializerOptions()), source.Token));
        written.ShouldBeInRange(500, 500 + PieceLength);
    }

    private static JsonTypeInfo<T> TypeOf<T>(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private sealed class Chain(Chain? next)
    {
        public Chain? Next { get; } = next;
    }

    /// <summary>Tells when it is written.</summary>
    private sealed class Trap(Action written)
    {
        public int Number
        {
            get
            {
                written();
                return 1;
            }
        }
    }
}
