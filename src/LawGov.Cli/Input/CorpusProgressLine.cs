using System.Diagnostics;
using LawGov.Cli.Terminals;
using LawGov.Corpus;

namespace LawGov.Cli.Input;

/// <summary>How far a run is: one line that changes where a person looks, else a line from time to time.</summary>
internal sealed class CorpusProgressLine(Terminal terminal) : IProgress<CorpusProgress>, IDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TimeSpan _next = terminal.ShowsProgress ? TimeSpan.Zero : InLog;
    private long _first = -1;

    public void Report(CorpusProgress value)
    {
        // What an earlier run has done is no part of the rate.
        if (_first < 0) _first = value.Documents - 1;
        if (_time.Elapsed < _next) return;
        _next = _time.Elapsed + (terminal.ShowsProgress ? OnTerminal : InLog);
        Say(value, terminal.ShowsProgress);
    }

    /// <summary>Says what was done.</summary>
    public void Finish(CorpusProgress value)
    {
        if (terminal.ShowsProgress) terminal.Progress.Write("\r\u001b[K");
        Say(value, isLineKept: false, isLast: true);
    }

    public void Dispose() => _time.Stop();

    private void Say(CorpusProgress value, bool isLineKept, bool isLast = false)
    {
        var seconds = Math.Max(_time.Elapsed.TotalSeconds, 0.001);
        var rate = (value.Documents - Math.Max(_first, 0)) / seconds;
        var line = terminal.Say("corpus.progress", Number(value.Documents), Number(value.Failed), Number(value.Bytes / 1e6, "N1"), Number(rate));
        if (isLineKept && !isLast) terminal.Progress.Write($"\r{line}\u001b[K");
        else terminal.Error.WriteLine(line);
    }

    private static string Number(double value, string format = "N0") => value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
