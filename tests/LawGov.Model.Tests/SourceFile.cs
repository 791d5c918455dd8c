using System.Text.RegularExpressions;

namespace LawGov.Model.Tests;

/// <summary>A file of the source: its room, its types, what it can see, and its code without comments and texts.</summary>
internal sealed partial record SourceFile(string Path, string Room, string Namespace, IReadOnlySet<string> Sees, IReadOnlyList<string> Types, string Code, int Lines)
{
    /// <summary>The files whose types it names.</summary>
    public IReadOnlySet<SourceFile> Uses { get; set; } = new HashSet<SourceFile>();

    public bool Equals(SourceFile? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    public static SourceFile Read(string path, string source)
    {
        var code = Comment().Replace(Character().Replace(Text().Replace(source, "\"\""), "' '"), "");
        var space = NamespaceLine().Match(code).Groups[1].Value;
        var sees = Using().Matches(code).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        // What encloses a namespace is seen without a using.
        for (var at = space; at.Length > 0; at = at.Contains('.', StringComparison.Ordinal) ? at[..at.LastIndexOf('.')] : "") sees.Add(at);
        return new SourceFile(path, System.IO.Path.GetDirectoryName(path)!.Replace('\\', '/'), space, sees, [.. Declaration().Matches(code).Select(m => m.Groups[1].Value)], code, source.Count(c => c == '\n'));
    }

    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"
        """)]
    private static partial Regex Text();

    [GeneratedRegex(@"'(?:\\.|[^'\\])'")]
    private static partial Regex Character();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^(?:(?:public|internal|private|sealed|static|abstract|readonly|ref|partial|file)\s+)*(?:class|record struct|record class|record|struct|enum|interface)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
