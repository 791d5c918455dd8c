using System.Text;
using LawGov.Cli.Output;
using LawGov.Files;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace LawGov.Cli;

/// <summary>Where the command reads and writes. Tests give their own.</summary>
internal sealed class Terminal
{
    /// <summary>Columns of a table that does not go to a terminal.</summary>
    private const int PipedWidth = 120;

    private Terminal(Stream input, TextWriter output, TextWriter error, bool isInteractive, bool showsProgress)
    {
        Input = input;
        Output = new PrintableWriter(output);
        Error = new PrintableWriter(error);
        Progress = error;
        IsInteractive = isInteractive;
        ShowsProgress = showsProgress;
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        if (!isInteractive) Console.Profile.Width = PipedWidth;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Results.</summary>
    public TextWriter Output { get; }

    /// <summary>Messages and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Progress on standard error, with the signs that move the cursor.</summary>
    public TextWriter Progress { get; }

    /// <summary>Tables and colours on <see cref="Output"/>.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Whether <see cref="Output"/> goes to the start of a file, not to a terminal or another program.</summary>
    public bool WritesFile { get; private init; }

    /// <summary>Whether a person looks at the output.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether progress may be shown: a person looks at <see cref="Error"/>, and <see cref="Output"/> goes elsewhere.</summary>
    public bool ShowsProgress { get; }

    /// <summary>Which files of a folder are read.</summary>
    public FolderOptions Folders { get; set; } = FolderOptions.Default;

    /// <summary>The terminal of the process.</summary>
    public static Terminal System()
    {
        var utf8 = new UTF8Encoding(false);
        var output = new StreamWriter(global::System.Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        var error = new StreamWriter(global::System.Console.OpenStandardError(), utf8) { AutoFlush = true };
        var isInteractive = !global::System.Console.IsOutputRedirected;
        return new Terminal(global::System.Console.OpenStandardInput(), output, error, isInteractive, !isInteractive && !global::System.Console.IsErrorRedirected)
        {
            WritesFile = !isInteractive && IsStartOfFile(),
        };
    }

    /// <summary>Only a file has places to go to; one that is being added to is not at its start.</summary>
    private static bool IsStartOfFile()
    {
        if (OperatingSystem.IsWindows()) return false;
        try
        {
            using var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return output.CanSeek && output.Position == 0;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A terminal over the given streams, with nobody looking.</summary>
    public static Terminal For(Stream input, TextWriter output, TextWriter error) => new(input, output, error, false, false);
}
