using System.Text;
using LawGov.Files;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Readers;
using LawGov.Readers.Reading;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LawGov.Samples.Host;

/// <summary>Reads the file of a request, in any format and encoding: as the body itself, or as <c>file</c> or <c>text</c> of a form.</summary>
internal sealed class Uploads(IDocumentReader reader, IPolicyDocumentParser parser)
{
    /// <summary>Largest file that is taken, in bytes.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    // What a form adds around its file.
    private const int FormBytes = 64 * 1024;

    private static readonly FormOptions Form = new() { MultipartBodyLengthLimit = MaxBytes + FormBytes, ValueLengthLimit = MaxBytes, ValueCountLimit = 16, BufferBody = false };

    /// <summary>The file; otherwise a status and a sentence that say why there is none.</summary>
    public async Task<Upload> ReadAsync(HttpRequest request, string? source, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBytes + FormBytes) return Upload.TooLarge;
        try
        {
            return request.HasFormContentType ? await ReadFormAsync(request, source, cancellation) : await ReadStreamAsync(request.Body, source, CharsetOf(request.ContentType), cancellation);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // The server counts too, and may be the first to see that a body without announced length is too large.
            return Upload.TooLarge;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return new Upload(null, StatusCodes.Status400BadRequest, "The form is damaged.");
        }
    }

    private async Task<Upload> ReadFormAsync(HttpRequest request, string? source, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(Form, cancellation);
        if (form.Files.FirstOrDefault(f => f.Length > 0) is { } file)
        {
            var stream = file.OpenReadStream();
            await using (stream) return await ReadStreamAsync(stream, source ?? Path.GetFileName(file.FileName), CharsetOf(file.ContentType), cancellation);
        }

        using var text = new MemoryStream(Encoding.UTF8.GetBytes(form["text"].ToString()));
        return await ReadStreamAsync(text, source, "utf-8", cancellation);
    }

    private async Task<Upload> ReadStreamAsync(Stream stream, string? name, string? charset, CancellationToken cancellation)
    {
        var options = new ReadOptions { Encoding = charset, Limits = new ReadLimits { InputBytes = MaxBytes } };
        var file = await new PolicyFileReader(reader, parser, options).ReadAsync(stream, name, cancellation);
        if (file.IsRead) return string.IsNullOrWhiteSpace(file.Text) ? new Upload(null, StatusCodes.Status400BadRequest, "The body contains no text; expected a document.") : new Upload(file, StatusCodes.Status200OK, "");
        var fault = file.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        return fault.Code == TooLargeCode ? Upload.TooLarge : new Upload(null, StatusCodes.Status422UnprocessableEntity, $"{fault.Code}: {fault.Message}");
    }

    private const string TooLargeCode = "LG2201";

    private static string? CharsetOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.Charset.HasValue ? HeaderUtilities.RemoveQuotes(type.Charset).Value : null;
}
