using LawGov.Cli.Output;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Input;

/// <summary>A line on standard error that says how far a long list of files has come; only when a person looks at it and results go elsewhere.</summary>
internal sealed class ProgressLine(Terminal terminal, int total) : IDisposable
{
    private const int FewestFiles = 5;

    private const int BarWidth = 30;

    private readonly bool _isShown = terminal.ShowsProgress && total >= FewestFiles;

    private int _done;

    /// <summary>The next file is being read.</summary>
    public void Step(string file)
    {
        if (!_isShown) return;
        var filled = _done * BarWidth / total;
        terminal.Progress.Write($"\r[{new string('#', filled)}{new string('.', BarWidth - filled)}] {_done}/{total} {PrintableText.OfName(Path.GetFileName(file))}\u001b[K");
        _done++;
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_isShown) terminal.Progress.Write("\r\u001b[K");
    }
}
