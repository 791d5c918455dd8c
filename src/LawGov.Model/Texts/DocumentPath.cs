using System.Globalization;

namespace LawGov.Model.Texts;

/// <summary>The path of a section or task as people call it: <c>annex/28</c> is annex, item 28 (附件第28项).</summary>
/// <param name="Path">The path, as the model and its JSON have it.</param>
public readonly record struct DocumentPath(string Path)
{
    private const string Annex = "annex";

    /// <summary>The place in words of a language.</summary>
    /// <remarks>English keeps the labels of the document in quotation marks where they stand in a sentence, since they are its own words.</remarks>
    public string In(MessageLanguage language)
    {
        if (string.IsNullOrEmpty(Path)) return "";
        var steps = Path.Split('/');
        var isAnnex = steps[0].StartsWith(Annex, StringComparison.Ordinal);
        var labels = isAnnex ? steps[1..] : steps;
        return language == MessageLanguage.Chinese ? Chinese(isAnnex ? steps[0][Annex.Length..] : null, labels) : English(isAnnex ? steps[0][Annex.Length..] : null, labels);
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static string English(string? annex, string[] labels)
    {
        var text = string.Join('/', labels);
        return annex is null ? text : $"annex{(annex.Length > 0 ? " " + annex : "")} {text}".TrimEnd();
    }

    /// <summary>Labels stay as the document writes them: 一（二）3; a number alone is an item of its list.</summary>
    private static string Chinese(string? annex, string[] labels)
    {
        var text = labels is [var only] && IsNumber(only) ? $"第{only}项" : string.Concat(labels.Select((label, i) => Label(label, i > 0 && IsNumber(labels[i - 1]))));
        return annex is null ? text : $"附件{annex}{text}";
    }

    private static string Label(string label, bool isAfterNumber) =>
        (isAfterNumber && IsNumber(label) ? "." : "") + label.Replace('(', '（').Replace(')', '）');

    private static bool IsNumber(string label) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
