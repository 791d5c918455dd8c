using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Corpus;

/// <summary>One of several parts of a collection, told by the name of the document alone, so that machines need not speak with each other.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct CorpusShard
{
    /// <summary>Makes a shard.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="count">How many there are, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number does not lie between 1 and the count.</exception>
    public CorpusShard(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        Number = number;
        Count = count;
    }

    /// <summary>The whole collection.</summary>
    public static CorpusShard Whole { get; } = new(1, 1);

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Reads a shard as written: <c>3/16</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shard">The shard.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CorpusShard shard)
    {
        shard = Whole;
        var slash = text.IndexOf('/');
        if (slash < 0 || !Read(text[..slash], out var number) || !Read(text[(slash + 1)..], out var count) || number < 1 || number > count) return false;
        shard = new CorpusShard(number, count);
        return true;

        static bool Read(ReadOnlySpan<char> part, out int value) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether a document belongs to it. The same on every machine and in every version.</summary>
    /// <param name="id">Name of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Count <= 1) return true;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Count == (ulong)(Number - 1);
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    /// <summary>Reads and writes <see cref="CorpusShard"/> as text, such as <c>"1/4"</c>. Thread-safe.</summary>
    public sealed class Converter : TextJsonConverter<CorpusShard>
    {
        /// <summary>Makes a converter.</summary>
        public Converter()
            : base(TryParse, "share of a collection, such as 1/4")
        {
        }
    }
}
