using System.Security.Cryptography;
using System.Text;

namespace LawGov.Reporting.Pages;

/// <summary>The style, the script and the words of the page, embedded in the assembly.</summary>
internal static class PageAssets
{
    private static readonly Lazy<string> LoadedStyle = new(() => Read("page.css"));
    // The parts stand in one function, so that they see each other and nothing else on the page does.
    private static readonly string[] ScriptParts = ["state", "controls", "document", "drawings", "source", "collection", "comparison", "followUp"];
    private static readonly Lazy<string> LoadedScript = new(() => $"'use strict';\n(() => {{\n{string.Concat(ScriptParts.Select(p => Read($"{p}.js")))}render();\n}})();\n");

    public static string Style => LoadedStyle.Value;

    public static string Script => LoadedScript.Value;

    /// <summary>The form in which a policy names what it allows: <c>sha256-…</c>.</summary>
    public static string HashOf(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    public static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"LawGov.Reporting.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
