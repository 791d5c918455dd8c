using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.Tests.DependencyInjection;

/// <summary>Keeps what is logged, a line each: category, number, level, text.</summary>
internal sealed class ListLogger : ILoggerProvider
{
    public List<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Category(ListLogger owner, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            owner.Lines.Add($"{name} {eventId.Id} {logLevel} {formatter(state, exception)}");
    }
}
