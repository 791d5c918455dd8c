using LawGov.Cli.Terminals;
using LawGov.Files;
using ModelContextProtocol;

namespace LawGov.Cli.Assistants;

/// <summary>The folders an assistant may read from, and nothing else.</summary>
internal sealed class AllowedFolders
{
    private readonly string[] _roots;

    /// <param name="roots">The folders; they must be there.</param>
    public AllowedFolders(IEnumerable<string> roots) => _roots = [.. roots.Select(r => Real(Path.GetFullPath(r)))];

    /// <summary>The documents in the folders, by path.</summary>
    public IEnumerable<string> Documents() => _roots.SelectMany(r => PolicyFolder.List(r, FolderOptions.Default).Files);

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path, whole or from one of the folders on.</param>
    /// <exception cref="McpException">It lies elsewhere, is not there, or cannot be read.</exception>
    public PolicyFile Read(string path)
    {
        var found = _roots.Select(r => Path.GetFullPath(path, r)).FirstOrDefault(p => File.Exists(p) && IsInside(Real(p)))
            ?? throw new McpException($"{path}: there is no such document in the folders that may be read; list_documents shows them.");
        try
        {
            var file = PolicyFile.Read(found);
            return file.IsRead ? file : throw new McpException($"{path}: {file.Diagnostics.FirstOrDefault()?.Message ?? "contains no document"}");
        }
        catch (Exception e) when (Faults.IsOfFileSystem(e))
        {
            throw new McpException($"{path}: {e.Message}");
        }
    }

    private bool IsInside(string path) => Array.Exists(_roots, r => path.StartsWith(Path.TrimEndingDirectorySeparator(r) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Where a path really leads: a link out of the folders leads out of them.</summary>
    private static string Real(string path)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in Path.GetRelativePath(real, path).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            var target = Directory.Exists(real) ? Directory.ResolveLinkTarget(real, returnFinalTarget: true) : File.Exists(real) ? File.ResolveLinkTarget(real, returnFinalTarget: true) : null;
            if (target is not null) real = target.FullName;
        }

        return real;
    }
}
