using System.IO.Enumeration;

namespace LawGov;

/// <summary>Which files of a folder are read: told by name, and only here.</summary>
internal static class FolderListing
{
    private static readonly string[] Extensions =
        [".txt", ".md", ".html", ".htm", ".docx", ".docm", ".doc", ".wps", ".wpt", ".pdf", ".ofd", ".xlsx", ".xlsm", ".xls", ".et", ".rtf", ".odt", ".mht", ".zip", ".rar", ".7z"];

    /// <summary>The files to read and all others, each in ordinal order of their paths.</summary>
    public static (List<string> Files, List<string> Skipped) Of(string path, int depth, string? pattern)
    {
        var enumeration = new EnumerationOptions
        {
            RecurseSubdirectories = depth > 0,
            MaxRecursionDepth = depth,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = true,
            ReturnSpecialDirectories = false,
        };
        var all = Directory.EnumerateFiles(path, "*", enumeration).Order(StringComparer.Ordinal).ToList();
        return (all.FindAll(f => IsWanted(f, pattern)), all.FindAll(f => !IsWanted(f, pattern)));
    }

    private static bool IsWanted(string file, string? wanted)
    {
        var name = Path.GetFileName(file);
        if (name.StartsWith("~$", StringComparison.Ordinal)) return false;
        if (wanted is { } pattern) return FileSystemName.MatchesSimpleExpression(pattern, name);
        return Extensions.Contains(Path.GetExtension(name).ToLowerInvariant()) && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
    }
}
