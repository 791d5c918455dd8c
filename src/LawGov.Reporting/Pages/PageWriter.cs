using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Reporting.Pages;

/// <summary>Puts style, data and script into one file.</summary>
internal static class PageWriter
{
    /// <summary>Chinese as it is; everything that could end the data's element, such as &lt;, as an escape.</summary>
    private static readonly PageDataContext Json = new(new JsonSerializerOptions(PageDataContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public static string Write(string title, MessageLanguage language, PageData data, IReadOnlyDictionary<string, string> labels, CancellationToken cancellationToken)
    {
        var policy = $"default-src 'none'; style-src '{PageAssets.HashOf(PageAssets.Style)}'; script-src '{PageAssets.HashOf(PageAssets.Script)}'; img-src data:; base-uri 'none'; form-action 'none'";
        return string.Join('\n',
        [
            "<!DOCTYPE html>",
            $"<html lang=\"{(language == MessageLanguage.Chinese ? "zh-Hans" : "en")}\">",
            "<head>",
            "<meta charset=\"utf-8\">",
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<link rel=\"icon\" href=\"data:,\">",
            $"<title>{WebUtility.HtmlEncode(title)}</title>",
            $"<style>{PageAssets.Style}</style>",
            "</head>",
            "<body>",
            $"<noscript>{WebUtility.HtmlEncode(labels["noScript"])}</noscript>",
            $"<script type=\"application/json\" id=\"data\">{Serialize(data, cancellationToken)}</script>",
            $"<script>{PageAssets.Script}</script>",
            "</body>",
            "</html>",
            "",
        ]);
    }

    /// <summary>The serializer knows a token for streams alone; a stream in memory never makes it wait.</summary>
    private static string Serialize(PageData data, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        JsonSerializer.SerializeAsync(stream, data, Json.PageData, cancellationToken).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
