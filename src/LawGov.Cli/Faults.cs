using System.Text;
using LawGov.Analysis.Outlines;
using LawGov.Cli.Output;
using LawGov.Readers;

namespace LawGov.Cli;

/// <summary>The one place that turns what goes wrong into a line on standard error and an exit code.</summary>
internal static class Faults
{
    /// <summary>What is said of a file that is larger than any document.</summary>
    public const string TooLarge = "is larger than 32 MB";

    /// <summary>Runs a verb. Whatever it throws ends as one line and an exit code, never as a stack trace, and never as <see cref="ExitCodes.Findings"/>.</summary>
    public static int Guard(Terminal terminal, Func<int> verb)
    {
        try
        {
            return verb();
        }
        catch (UsageException e)
        {
            Say(terminal, e.Message);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Say(terminal, $"the output cannot be written ({e.Message})");
            return ExitCodes.Unreadable;
        }
        catch (Exception e)
        {
            Say(terminal, $"stopped by a fault of the program ({e.GetType().Name}: {e.Message})");
            return ExitCodes.Unreadable;
        }
    }

    /// <summary>Reads the file that an option names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads its text.</param>
    /// <exception cref="UsageException">The file cannot be read, or is not of its form.</exception>
    public static T ReadOption<T>(string path, Func<string, T> read)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var text = new StreamReader(new MemoryStream(ReadUpTo(file, ReadLimits.DefaultInputBytes) ?? throw new UsageException($"{path}: {TooLarge}")), Encoding.UTF8);
            return read(text.ReadToEnd());
        }
        catch (Exception e) when (e is OutlineFormatException or InvalidDataException or FormatException or System.Text.Json.JsonException)
        {
            throw new UsageException($"{path}: {e.Message}");
        }
        catch (Exception e) when (IsOfFileSystem(e))
        {
            throw new UsageException($"{path}: {WhyUnread(path, e)}");
        }
    }

    /// <summary>Opens the file that an option names for writing.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UsageException">There can be no file of this name.</exception>
    public static FileStream CreateFile(string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or DirectoryNotFoundException or UnauthorizedAccessException || Directory.Exists(path))
        {
            throw new UsageException($"{path}: {(path.Length == 0 ? "the path is empty" : $"cannot be written ({e.Message})")}");
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
    public static string WhyUnread(string path, Exception e) => e switch
    {
        _ when path.Length == 0 => "the path is empty",
        _ when path.Contains('\uFFFD', StringComparison.Ordinal) =>
            "the name of the file is not UTF-8, so that it cannot be opened; rename it, or give it through standard input: lawgov parse - < FILE",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder",
        _ => $"cannot be read ({e.Message})",
    };

    /// <summary>One line on standard error.</summary>
    public static void Say(Terminal terminal, string message)
    {
        try
        {
            terminal.Error.WriteLine($"lawgov: {PrintableText.OfName(message)}");
        }
        catch (IOException)
        {
            // Nobody is left to be told.
        }
    }
}
