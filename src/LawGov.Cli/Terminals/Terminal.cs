using System.CommandLine.Parsing;
using System.Text;
using LawGov.Analysis.Rendering;
using LawGov.Cli.Texts;
using LawGov.Files;
using LawGov.Model;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace LawGov.Cli.Terminals;

/// <summary>Where the command reads and writes. Tests give their own.</summary>
internal sealed class Terminal
{
    /// <summary>Columns of a table that does not go to a terminal.</summary>
    private const int PipedWidth = 120;

    /// <summary>On a narrower terminal, lines run over its edge.</summary>
    private const int FewestColumns = 60;

    private readonly HashSet<string> _refusals = new(StringComparer.Ordinal);

    private Terminal(Stream input, TextWriter output, TextWriter error, bool isInteractive, bool showsProgress, int columns = PipedWidth)
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
        if (!isInteractive) Console.Profile.Width = columns;
    }

    /// <summary>Language of everything that is printed for people.</summary>
    public MessageLanguage Language { get; set; }

    /// <summary>Columns of a line.</summary>
    public int Columns => Math.Max(FewestColumns, Console.Profile.Width);

    /// <summary>How reports are set as lines of text.</summary>
    public TextLayout Layout => new() { Language = Language, Columns = Columns };

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

    /// <summary>A text of the command in the language of the call.</summary>
    public string Say(string key, params ReadOnlySpan<object?> values) => CommandTexts.Say(Language, key, values);

    /// <summary>Prints a text, in several lines where it is too long for one.</summary>
    public void Line(string text, int indent = 4)
    {
        foreach (var line in LineBreaking.Wrap(text, Columns, indent)) Output.WriteLine(line);
    }

    /// <summary>Prints one line on standard error.</summary>
    public void Report(string message)
    {
        try
        {
            Error.WriteLine($"lawgov: {PrintableText.OfName(message)}");
        }
        catch (IOException)
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Refuses a part of the command line with a text of the command's own.</summary>
    public void Refuse(SymbolResult result, string text)
    {
        _refusals.Add(text);
        result.AddError(text);
    }

    /// <summary>Whether a text comes from <see cref="Refuse"/>.</summary>
    public bool IsRefusal(string text) => _refusals.Contains(text);

    /// <summary>The terminal of the process.</summary>
    public static Terminal System()
    {
        var utf8 = new UTF8Encoding(false);
        var output = new StreamWriter(OpenOutput(), utf8) { AutoFlush = true };
        var error = new StreamWriter(global::System.Console.OpenStandardError(), utf8) { AutoFlush = true };
        var isInteractive = !global::System.Console.IsOutputRedirected;
        return new Terminal(global::System.Console.OpenStandardInput(), output, error, isInteractive, !isInteractive && !global::System.Console.IsErrorRedirected)
        {
            WritesFile = !isInteractive && IsStartOfFile(),
            Language = LanguageChoice.OfEnvironment(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>The stream of the console says nothing when the reader of a pipe is gone, and a verb would work on for nobody.</summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && global::System.Console.IsOutputRedirected)
        {
            try
            {
                // A file is left to the console: another descriptor may write to it too, and each must go on where the other stopped.
                var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek) return pipe;
            }
            catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // Closed from the start: the console throws away what is written.
            }
        }

        return global::System.Console.OpenStandardOutput();
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
    public static Terminal For(Stream input, TextWriter output, TextWriter error, int columns = PipedWidth) => new(input, output, error, false, false, columns);
}
