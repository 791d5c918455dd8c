using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Forms;

/// <summary>A plan and its reading, as a Markdown page shows them: a block <c>text</c> followed by a block <c>reading</c>.</summary>
/// <param name="Page">Path of the page in the repository.</param>
/// <param name="Heading">The heading above it: label and name of the form.</param>
/// <param name="Number">Which example it is below that heading, from 1.</param>
/// <param name="Text">The plan.</param>
/// <param name="Reading">What is read from it.</param>
public sealed record Example(string Page, string Heading, int Number, string Text, string Reading)
{
    /// <summary>All examples below <paramref name="folder"/>, in the order of the pages.</summary>
    public static IEnumerable<Example> In(params string[] folder)
    {
        var root = Repository.PathOf(folder);
        foreach (var file in Directory.GetFiles(root, "*.md").Order(StringComparer.Ordinal))
            foreach (var example in Read(Path.GetFileName(file), File.ReadAllLines(file))) yield return example;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Page} {Heading} #{Number}";

    private static IEnumerable<Example> Read(string page, string[] lines)
    {
        var heading = "";
        var number = 0;
        string? text = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#', ' ');
                number = 0;
                continue;
            }

            if (lines[i] is not ("```text" or "```reading" or "````text")) continue;
            var fence = lines[i][..lines[i].IndexOfAny(['t', 'r'])];
            var end = Array.IndexOf(lines, fence, i + 1);
            var block = string.Join('\n', lines[(i + 1)..end]);
            if (lines[i].EndsWith("text", StringComparison.Ordinal)) text = block;
            else if (text is not null) yield return new Example(page, heading, ++number, text, block);
            i = end;
        }
    }
}
