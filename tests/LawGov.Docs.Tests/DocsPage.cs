using LawGov.Tests.Shared;

namespace LawGov.Docs.Tests;

/// <summary>A block between fences on a page.</summary>
/// <param name="Page">Path of the page from the checkout.</param>
/// <param name="Language">The word behind the opening fence.</param>
/// <param name="Lines">The lines between the fences.</param>
/// <param name="Start">Index of the first of these lines on the page.</param>
public sealed record FencedBlock(string Page, string Language, string[] Lines, int Start)
{
    public string Text => string.Join('\n', Lines);

    public override string ToString() => $"{Page}:{Start}";
}

/// <summary>The pages of the documentation.</summary>
internal static class DocsPage
{
    /// <summary>What stands between a command or snippet and its output at most: a blank line, "prints", a blank line.</summary>
    private const int LongestBridge = 4;

    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories).Where(f => Path.GetDirectoryName(Path.GetDirectoryName(f)) == Repository.PathOf("src")))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static string[] Lines(string page) => File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n").Split('\n');

    public static IEnumerable<FencedBlock> Blocks(string page)
    {
        var lines = Lines(page);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var body = lines.Skip(i + 1).TakeWhile(l => l != "```").ToArray();
            yield return new FencedBlock(page, lines[i][3..], body, i + 1);
            i += body.Length + 1;
        }
    }

    /// <summary>The block of language text that shows what <paramref name="block"/> prints; null when none follows it closely.</summary>
    public static FencedBlock? OutputOf(FencedBlock block)
    {
        var next = Blocks(block.Page).FirstOrDefault(b => b.Start > block.Start);
        return next is { Language: "text" } && next.Start - (block.Start + block.Lines.Length + 1) <= LongestBridge ? next : null;
    }

    /// <summary>Puts what was printed where the page shows it.</summary>
    public static void Rewrite(FencedBlock output, string printed)
    {
        var lines = Lines(output.Page).ToList();
        lines.RemoveRange(output.Start, output.Lines.Length);
        lines.InsertRange(output.Start, printed.TrimEnd('\n').Split('\n'));
        File.WriteAllText(Repository.PathOf(output.Page), string.Join('\n', lines));
    }
}
