using LawGov.Cli.Terminals;
using LawGov.Files;
using LawGov.Model.Diagnostics;
using LawGov.Readers;
using LawGov.Readers.Archives;
using LawGov.Readers.Reading;

namespace LawGov.Cli.Input;

/// <summary>Turns the paths of a command line into documents, one message on standard error for each that cannot be read.</summary>
/// <param name="terminal">Where standard input and messages are.</param>
/// <param name="say">Takes the messages instead of standard error.</param>
internal sealed class InputReader(Terminal terminal, Action<string>? say = null)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>So many files that were passed over are named.</summary>
    private const int MostNamed = 5;

    private bool _hasReadInput;

    /// <summary>Whether an input could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The documents, in the order of the paths; files of a folder by name.</summary>
    public IEnumerable<InputDocument> Read(IEnumerable<string> paths)
    {
        // A file that two paths lead to is one.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = paths.SelectMany(Expand).Where(p => p == StandardInput || seen.Add(PlaceOf(p))).ToList();
        using var progress = new ProgressLine(terminal, files.Count);
        foreach (var file in files)
        {
            progress.Step(file);
            foreach (var document in ReadFile(file)) yield return document;
        }
    }

    /// <summary>The only document of a path; null when it could not be read.</summary>
    /// <exception cref="UsageException">It contains several.</exception>
    public InputDocument? ReadOne(string path) => Read([path]).ToList() switch
    {
        [] => null,
        [var one] => one,
        var several => throw new UsageException(terminal.Say("error.file", path, terminal.Say("error.oneDocument", several.Count))),
    };

    // What is no path at all is left to the one who opens it.
    private static string PlaceOf(string path) => path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);

    private void Fail(string name, string why)
    {
        HasFailed = true;
        var message = terminal.Say("error.file", name, why);
        if (say is not null) say(message);
        else terminal.Report(message);
    }

    private IReadOnlyList<string> Expand(string path)
    {
        if (path == StandardInput || !Directory.Exists(path)) return [path];
        PolicyFolder folder;
        try
        {
            folder = PolicyFolder.List(path, terminal.Folders);
        }
        catch (Exception e) when (Faults.IsOfFileSystem(e))
        {
            Fail(path, Faults.WhyUnread(terminal, path, e));
            return [];
        }

        if (folder.Files.Count == 0) Fail(path, terminal.Say("error.emptyFolder"));
        else if (folder.Skipped.Count > 0) terminal.Report(terminal.Say("error.file", path, terminal.Say("error.passedOver", folder.Skipped.Count, Names(path, folder.Skipped))));
        return folder.Files;
    }

    private static string Names(string folder, IReadOnlyList<string> files) =>
        string.Join(", ", files.Take(MostNamed).Select(f => Path.GetRelativePath(folder, f))) + (files.Count > MostNamed ? " …" : "");

    private IEnumerable<InputDocument> ReadFile(string path)
    {
        var name = path == StandardInput ? path : Path.GetFileName(path);
        if (ReadBytes(path) is not { } bytes) return [];
        // Only what begins like an archive can be one: recognising a text would decode it a second time.
        if (bytes is [(byte)'P', (byte)'K', ..] && DocumentReader.Default.Detect(bytes) == SourceFormat.ZipArchive) return ReadArchive(path, name, bytes);
        return Accept(path, name, DocumentReader.Default.Read(bytes)) is { } document ? [document] : [];
    }

    private IEnumerable<InputDocument> ReadArchive(string path, string name, byte[] bytes)
    {
        var archive = DocumentArchive.Open(bytes);
        foreach (var fault in archive.Diagnostics) Fail(path, $"{fault.Code} {fault.In(terminal.Language).Message}");
        if (archive.Diagnostics.Count == 0 && archive.Paths.Count == 0) Fail(path, terminal.Say("error.emptyArchive"));
        foreach (var entry in archive.ReadAll())
            if (Accept($"{path}!{entry.Path}", $"{name}!{entry.Path}", entry.Result) is { } document) yield return document;
    }

    private InputDocument? Accept(string path, string name, ReadResult result)
    {
        if (result.Document is not { } content)
        {
            var fault = result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
            Fail(path, fault is null ? terminal.Say("error.unreadableFile") : $"{fault.Code} {fault.In(terminal.Language).Message}");
            return null;
        }

        if (!string.IsNullOrWhiteSpace(content.Text)) return new InputDocument(name, content, result.Diagnostics);
        Fail(path, terminal.Say("error.noText"));
        return null;
    }

    private byte[]? ReadBytes(string path)
    {
        try
        {
            if (path == StandardInput && _hasReadInput)
            {
                Fail(path, terminal.Say("error.inputOnce"));
                return null;
            }

            _hasReadInput |= path == StandardInput;
            using var file = path == StandardInput ? null : File.OpenRead(path);
            var stream = file ?? terminal.Input;
            if (Faults.ReadUpTo(stream, ReadLimits.DefaultInputBytes) is { } bytes) return bytes;
            Fail(path, Faults.TooLarge(terminal));
        }
        catch (Exception e) when (Faults.IsOfFileSystem(e))
        {
            Fail(path, Faults.WhyUnread(terminal, path, e));
        }

        return null;
    }
}
