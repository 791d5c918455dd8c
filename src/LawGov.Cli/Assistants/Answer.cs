using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Cli.Assistants;

/// <summary>Answers to an assistant: JSON, a page at a time, every fact with its place and its words.</summary>
internal static class Answer
{
    /// <summary>Rows of a page.</summary>
    public const int PageRows = 20;

    /// <summary>Longest quotation; what is cut ends in ….</summary>
    private const int LongestQuote = 240;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>An answer of one piece.</summary>
    public static string Of(object value) => JsonSerializer.Serialize(value, Options);

    /// <summary>One page of a list, with what is said of the whole.</summary>
    public static string Page<T>(IEnumerable<T> rows, int page, object? about = null)
    {
        var all = rows.ToList();
        var pages = Math.Max(1, (all.Count + PageRows - 1) / PageRows);
        if (page < 1 || page > pages) throw new ModelContextProtocol.McpException($"page must be between 1 and {pages}.");
        return Of(new { about, page, pages, total = all.Count, rows = all.Skip((page - 1) * PageRows).Take(PageRows) });
    }

    /// <summary>A place in a document, with its line and its words.</summary>
    public static object Place(PolicyFile file, SourceSpan span)
    {
        var text = file.Text.AsSpan(span.Start, span.Length);
        var line = file.Text.AsSpan(0, span.Start).Count('\n') + 1;
        if (text.Length <= LongestQuote) return new { span.Start, span.Length, line, quote = text.ToString() };
        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return new { span.Start, span.Length, line, quote = $"{text[..end]}…" };
    }
}
