using System.Buffers;
using System.Text;

namespace LawGov.Cli.Terminals;

/// <summary>Text of others on its way to a terminal: control characters, which could move the cursor or rename the window, become U+FFFD.</summary>
internal static class PrintableText
{
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
        Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4))
            .Select(c => (char)c).Where(c => c is not ('\n' or '\r' or '\t')).ToArray());

    /// <summary>The text with its line breaks and tabs, and without any other control character or mark that turns the direction of writing.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Unprintable)) return text;
        var printable = new StringBuilder(text.Length);
        foreach (var c in text) printable.Append(Unprintable.Contains(c) ? '\uFFFD' : c);
        return printable.ToString();
    }

    /// <summary>A name, which has no business with line breaks either.</summary>
    public static string OfName(string name) => Of(name).Replace('\n', '\uFFFD').Replace('\r', '\uFFFD').Replace('\t', '\uFFFD');
}
