using System.Text;
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
        Output = output;
        Error = error;
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

    /// <summary>Tables and colours on <see cref="Output"/>.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Whether a person looks at the output.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether progress may be shown: a person looks at <see cref="Error"/>, and <see cref="Output"/> goes elsewhere.</summary>
    public bool ShowsProgress { get; }

    /// <summary>The terminal of the process.</summary>
    public static Terminal System()
    {
        var utf8 = new UTF8Encoding(false);
        var output = new StreamWriter(global::System.Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        var error = new StreamWriter(global::System.Console.OpenStandardError(), utf8) { AutoFlush = true };
        var isInteractive = !global::System.Console.IsOutputRedirected;
        return new Terminal(global::System.Console.OpenStandardInput(), output, error, isInteractive, !isInteractive && !global::System.Console.IsErrorRedirected);
    }

    /// <summary>A terminal over the given streams, with nobody looking.</summary>
    public static Terminal For(Stream input, TextWriter output, TextWriter error) => new(input, output, error, false, false);
}
