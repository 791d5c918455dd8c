using System.Text;
using System.Text.Json;

namespace LawGov.Model.Json;

/// <summary>Looks at JSON before it is read: what no file of this library may contain is named with its path, whatever the reader behind would make of it.</summary>
internal static class JsonGuard
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The text as UTF-8, checked.</summary>
    /// <exception cref="JsonException">The text is no JSON, contains half a surrogate pair, or contains null in a list; the message names the path.</exception>
    public static byte[] Checked(string json)
    {
        byte[] utf8;
        try
        {
            utf8 = Strict.GetBytes(json);
        }
        catch (EncoderFallbackException e)
        {
            throw new JsonException($"The character at {e.Index} is half a surrogate pair.", e);
        }

        Check(utf8);
        return utf8;
    }

    /// <summary>Checks UTF-8; linear in its length.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, contain half a surrogate pair, or contain null in a list; the message names the path.</exception>
    public static void Check(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Lenient);
        var path = new JsonPath();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    path.Open(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.Close();
                    break;
                case JsonTokenType.PropertyName:
                    path.Member = TextOf(ref reader, path);
                    break;
                case JsonTokenType.Null when path.IsInList:
                    path.Count();
                    throw new JsonException($"{path} is null.");
                default:
                    path.Count();
                    if (reader.TokenType == JsonTokenType.String && (reader.ValueIsEscaped || !Ascii.IsValid(reader.ValueSpan))) TextOf(ref reader, path);
                    break;
            }
        }
    }

    private static string TextOf(ref Utf8JsonReader reader, JsonPath path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException($"{path} contains half a surrogate pair, or bytes that are not UTF-8.", e);
        }
    }
}
