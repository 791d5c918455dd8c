using LawGov.Model;

namespace LawGov.Files;

/// <summary>The files of a folder: those that may be documents, and those that are passed over. Immutable and thread-safe.</summary>
/// <param name="Files">Paths of the files to read, in ordinal order.</param>
/// <param name="Skipped">Paths of all others, in ordinal order, so that nothing is passed over in silence.</param>
/// <remarks>
/// Files are looked for by name here, and only here: what they are is told by content. Formats that are refused with a message are among those to read. Links are not
/// followed, so folders that contain each other end; hidden files, locks of editors (~$) and a README are passed over.
/// </remarks>
public sealed record PolicyFolder(ValueList<string> Files, ValueList<string> Skipped)
{
    /// <summary>Lists a folder.</summary>
    /// <param name="path">Path of the folder.</param>
    /// <param name="options">Which files; null means <see cref="FolderOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static PolicyFolder List(string path, FolderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= FolderOptions.Default;
        options.Check();
        var (files, skipped) = FolderListing.Of(path, options.Depth, options.Pattern);
        return new PolicyFolder(files.ToValueList(), skipped.ToValueList());
    }
}
