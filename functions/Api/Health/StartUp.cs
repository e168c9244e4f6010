using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OutlookOneOnOne.Api.Health;

/// <summary>
/// What a host needs from the network before it can work. The host starts without it: this runs beside the host and is tried again
/// until it succeeds. Meanwhile requests are answered with 503, and work that came over a queue waits.
/// </summary>
/// <param name="prepare">May be called again after it has failed.</param>
/// <param name="time">Measures the pauses.</param>
/// <param name="log">Is told why an attempt failed.</param>
public sealed partial class StartUp(Func<CancellationToken, Task> prepare, TimeProvider time, ILogger<StartUp> log) : BackgroundService, IReadiness
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public string Name => "start-up";

    /// <inheritdoc/>
    public ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken) => ValueTask.FromResult(completed.Task.IsCompleted);

    /// <summary>Waits until it has succeeded.</summary>
    /// <returns>False if it has not within <paramref name="patience"/>.</returns>
    public async Task<bool> IsCompletedWithinAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            await completed.Task.WaitAsync(patience, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = FirstPause;
        while (!await TryAsync(stoppingToken))
        {
            await Task.Delay(pause, time, stoppingToken);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
        }

        completed.SetResult();
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await prepare(cancellationToken);
            return true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(e.GetType().Name, e.Message);
            return false;
        }
    }

    // No request has been handled yet, so the message names settings and no people.
    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Starting failed and will be tried again: {Exception}: {Reason}")]
    private partial void LogFailed(string exception, string reason);
}

/// <summary>Registers a <see cref="StartUp"/>.</summary>
public static class StartUpServices
{
    /// <param name="services">Must know a <see cref="TimeProvider"/>.</param>
    /// <param name="prepare">Is given the host's services; may be called again after it has failed.</param>
    public static IServiceCollection AddStartUp(this IServiceCollection services, Func<IServiceProvider, CancellationToken, Task> prepare) => services
        .AddSingleton(s => new StartUp(
            cancellationToken => prepare(s, cancellationToken), s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<StartUp>>()))
        .AddSingleton<IReadiness>(s => s.GetRequiredService<StartUp>())
        .AddHostedService(s => s.GetRequiredService<StartUp>());
}
