using System.Text;

namespace LawGov.Generation.Measuring;

/// <summary>Text in the form in which two writings of it are equal: narrow marks, no white space.</summary>
public static class FlatText
{
    private const string Wide = "，：；（）〔〕【】［］";
    private const string Narrow = ",:;()()()()";

    /// <summary>The flat form of <paramref name="text"/>.</summary>
    public static string Of(string? text)
    {
        var flat = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsWhiteSpace(c) || c is '*' or '\u200B') continue;
            var at = Wide.IndexOf(c, StringComparison.Ordinal);
            flat.Append(at >= 0 ? Narrow[at] : c);
        }

        return flat.ToString();
    }
}
