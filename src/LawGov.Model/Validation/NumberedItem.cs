using LawGov.Model.Lexicon;

namespace LawGov.Model.Validation;

/// <summary>A division or item in its list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Parent">What it stands in; under another parent a list may start anew.</param>
/// <param name="Name">Label and title for messages.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct NumberedItem(int Number, string Parent, string Name, SourceSpan Span)
{
    /// <summary>The text of a file that a path belongs to: the body, an annex, or one of several plans; each numbers for itself.</summary>
    public static string EditionOf(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return "";
        var first = path[..slash];
        return first.StartsWith("annex", StringComparison.Ordinal) || first.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? first : "";
    }

    /// <summary>How the last label of a path is written.</summary>
    public static LabelKind KindOf(string path)
    {
        var last = path[(path.LastIndexOf('/') + 1)..];
        var mark = last.IndexOf('#', StringComparison.Ordinal);
        if (mark >= 0) last = last[..mark];
        if (last.Length == 0) return LabelKind.None;
        if (last.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) return LabelKind.ArabicDot;
        return Labels.Read(last).Kind;
    }
}
