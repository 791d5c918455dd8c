using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Model;

namespace LawGov.Cli.Assistants;

/// <summary>Answers to an assistant: JSON, a page at a time, every fact with its place and its words.</summary>
internal static class Answer
{
    /// <summary>Rows of a page.</summary>
    public const int PageRows = 20;

    /// <summary>Longest quotation; what is cut ends in ….</summary>
    private const int LongestQuote = 240;

    /// <summary>Chinese characters stand as they are.</summary>
    private static readonly AnswerJsonContext Json = new(new JsonSerializerOptions(AnswerJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>An answer of one piece.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Json.GetTypeInfo(typeof(T))!);

    /// <summary>One page of a list, with what is said of the whole.</summary>
    public static string Page<T>(IEnumerable<T> rows, int page, object? about = null)
    {
        var all = rows.ToList();
        var pages = Math.Max(1, (all.Count + PageRows - 1) / PageRows);
        if (page < 1 || page > pages) throw new ModelContextProtocol.McpException($"page must be between 1 and {pages}.");
        return Of(new AnswerPage<T>(about, page, pages, all.Count, [.. all.Skip((page - 1) * PageRows).Take(PageRows)]));
    }

    /// <summary>A place in a document, with its line and its words.</summary>
    public static PlaceRow Place(PolicyFile file, SourceSpan span)
    {
        var text = file.Text.AsSpan(span.Start, span.Length);
        var line = file.Text.AsSpan(0, span.Start).Count('\n') + 1;
        if (text.Length <= LongestQuote) return new PlaceRow(span.Start, span.Length, line, text.ToString());
        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return new PlaceRow(span.Start, span.Length, line, $"{text[..end]}…");
    }
}
