using System.Globalization;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>
/// Logs to stderr. Exceptions are logged by type only, because messages may quote what somebody wrote, unless a developer has asked for
/// stack traces.
/// </summary>
internal sealed class TextLog(CliConsole console) : ILoggerProvider
{
    private readonly Lock line = new();

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName[(categoryName.LastIndexOf('.') + 1)..]);

    public void Dispose()
    {
    }

    private void Write(LogLevel level, string category, string message, Exception? exception)
    {
        var time = console.Clock.GetCurrentInstant().ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var error = exception switch
        {
            null => string.Empty,
            _ when console.ShowsTraces => $"\n{exception}",
            _ => $" ({exception.GetType().Name})",
        };
        lock (line)
        {
            console.Error.WriteLine($"{time} {level.ToString().ToLowerInvariant()} {category}: {message}{error}");
        }
    }

    private sealed class Category(TextLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Write(logLevel, name, formatter(state, exception), exception);
    }
}
