using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LawGov.Analysis;

/// <summary>Ids made from what a thing says, so that reading a document again gives the same ids.</summary>
internal static class ContentId
{
    /// <summary>Length of an id: ten of 32 letters and digits contain 50 bits, enough that two of a million tasks hardly ever meet.</summary>
    public const int Length = 10;

    /// <summary>Digits without those that are taken for one another (Crockford's Base32: no i, l, o, u).</summary>
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The id of some texts; white space and the width of marks count for nothing.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            AppendFolded(text, part);
            text.Append('\n');
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(Length, bits, static (id, value) =>
        {
            for (var i = 0; i < id.Length; i++)
            {
                id[i] = Digits[(int)(value & 31)];
                value >>= 5;
            }
        });
    }

    private static void AppendFolded(StringBuilder text, string? part)
    {
        foreach (var c in part ?? "")
            if (!char.IsWhiteSpace(c)) text.Append(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
    }
}
