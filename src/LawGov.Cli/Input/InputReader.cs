using System.Text;

namespace LawGov.Cli.Input;

/// <summary>Turns the paths of a command line into texts, one message on standard error for each that cannot be read.</summary>
internal sealed class InputReader(Terminal terminal)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Extensions = [".txt", ".md"];

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether an input could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The texts, in the order of the paths; files of a folder by name.</summary>
    public IEnumerable<InputDocument> Read(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                using var buffer = new MemoryStream();
                terminal.Input.CopyTo(buffer);
                if (Decode("standard input", buffer.ToArray()) is { } text) yield return new InputDocument(StandardInput, text);
            }
            else
            {
                foreach (var file in Expand(path))
                    if (ReadFile(file) is { } document) yield return document;
            }
        }
    }

    /// <summary>Says that an input could not be read.</summary>
    public void Fail(string name, string why)
    {
        HasFailed = true;
        terminal.Error.WriteLine($"lawgov: {name}: {why}");
    }

    private string[] Expand(string path)
    {
        if (!Directory.Exists(path)) return [path];
        var files = Directory.GetFiles(path).Where(IsDocument).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0) Fail(path, $"the folder holds no documents ({string.Join(", ", Extensions)})");
        return files;
    }

    /// <summary>A README tells about the documents beside it.</summary>
    private static bool IsDocument(string file) =>
        Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()) && !Path.GetFileNameWithoutExtension(file).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    private InputDocument? ReadFile(string path)
    {
        try
        {
            return Decode(path, File.ReadAllBytes(path)) is { } text ? new InputDocument(Path.GetFileName(path), text) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Fail(path, "there is no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(path, $"cannot be read ({e.Message})");
        }

        return null;
    }

    private string? Decode(string name, byte[] bytes)
    {
        try
        {
            var isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            if (!isUtf16 && bytes.AsSpan().Contains((byte)0))
            {
                Fail(name, "is a binary file, not text");
                return null;
            }

            using var reader = new StreamReader(new MemoryStream(bytes), Utf8);
            var text = reader.ReadToEnd();
            if (!string.IsNullOrWhiteSpace(text)) return text;
            Fail(name, "is empty");
        }
        catch (DecoderFallbackException)
        {
            Fail(name, "is not UTF-8 text; convert it first");
        }

        return null;
    }
}
