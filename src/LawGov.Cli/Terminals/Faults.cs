using System.Text;
using LawGov.Analysis.Outlines;
using LawGov.Readers;

namespace LawGov.Cli.Terminals;

/// <summary>The one place that turns what goes wrong into a line on standard error and an exit code.</summary>
internal static class Faults
{
    /// <summary>What is said of a file that is larger than any document.</summary>
    public static string TooLarge(Terminal terminal) => terminal.Say("error.tooLarge", ReadLimits.DefaultInputBytes / (1024 * 1024));

    /// <summary>Runs a verb. Whatever it throws ends as one line and an exit code, never as a stack trace, and never as <see cref="ExitCodes.Findings"/>.</summary>
    public static int Guard(Terminal terminal, Func<int> verb)
    {
        try
        {
            return verb();
        }
        catch (UsageException e)
        {
            terminal.Report(e.Message);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Report(terminal.Say("error.output", e.Message));
            return ExitCodes.Unreadable;
        }
        catch (Exception e)
        {
            terminal.Report(terminal.Say("error.fault", e.GetType().Name, e.Message));
            return ExitCodes.Unreadable;
        }
    }

    /// <summary>Reads the file that an option names.</summary>
    /// <param name="terminal">Whose language the faults have.</param>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads its text.</param>
    /// <exception cref="UsageException">The file cannot be read, or is not of its form.</exception>
    public static T ReadOption<T>(Terminal terminal, string path, Func<string, T> read)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var text = new StreamReader(new MemoryStream(ReadUpTo(file, ReadLimits.DefaultInputBytes) ?? throw new UsageException(terminal.Say("error.file", path, TooLarge(terminal)))), Encoding.UTF8);
            return read(text.ReadToEnd());
        }
        catch (Exception e) when (e is OutlineFormatException or InvalidDataException or FormatException or System.Text.Json.JsonException)
        {
            throw new UsageException(terminal.Say("error.file", path, terminal.Say("error.fileForm", e.Message)));
        }
        catch (Exception e) when (IsOfFileSystem(e))
        {
            throw new UsageException(terminal.Say("error.file", path, WhyUnread(terminal, path, e)));
        }
    }

    /// <summary>Opens the file that an option names for writing.</summary>
    /// <param name="terminal">Whose language the faults have.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="UsageException">There can be no file of this name.</exception>
    public static FileStream CreateFile(Terminal terminal, string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or DirectoryNotFoundException or UnauthorizedAccessException || Directory.Exists(path))
        {
            throw new UsageException(terminal.Say("error.file", path, path.Length == 0 ? terminal.Say("error.emptyPath") : terminal.Say("error.unwritable", e.Message)));
        }
    }

    /// <summary>All bytes of a stream; null when there are more than <paramref name="limit"/>.</summary>
    public static byte[]? ReadUpTo(Stream stream, int limit)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (stream.Read(chunk) is var count and > 0)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > limit) return null;
        }

        return buffer.ToArray();
    }

    /// <summary>Whether an exception speaks of a path or of the file there.</summary>
    public static bool IsOfFileSystem(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    /// <summary>Why a file could not be opened, for people.</summary>
    public static string WhyUnread(Terminal terminal, string path, Exception e) => e switch
    {
        _ when path.Length == 0 => terminal.Say("error.emptyPath"),
        _ when path.Contains('\uFFFD', StringComparison.Ordinal) =>
            terminal.Say("error.nameNotUtf8"),
        FileNotFoundException or DirectoryNotFoundException => terminal.Say("error.noFile"),
        _ => terminal.Say("error.unreadable", e.Message),
    };
}
