using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OutlookOneOnOne.Api.Health;

/// <summary>
/// Prepares what a host needs from the network before it can work. It runs in the background and retries until it succeeds.
/// Meanwhile requests get a 503, and queued work waits.
/// </summary>
/// <param name="prepare">The preparation; called again after a failure, so it must be safe to repeat.</param>
/// <param name="time">The clock for the pauses between attempts.</param>
/// <param name="log">Receives the reason for each failed attempt.</param>
public sealed partial class StartUp(
    Func<CancellationToken, Task> prepare, TimeProvider time, ILogger<StartUp> log) : BackgroundService, IReadiness
{
    private static readonly TimeSpan InitialDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public string Name => "start-up";

    /// <inheritdoc/>
    public ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken) => ValueTask.FromResult(completed.Task.IsCompleted);

    /// <summary>Waits for the preparation to succeed.</summary>
    /// <param name="longestWait">How long to wait at most.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>False if it has not succeeded within <paramref name="longestWait"/>.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task<bool> IsCompletedWithinAsync(TimeSpan longestWait, CancellationToken cancellationToken)
    {
        try
        {
            await completed.Task.WaitAsync(longestWait, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = InitialDelay;
        while (!await TryAsync(stoppingToken))
        {
            await Task.Delay(pause, time, stoppingToken);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, MaxDelay.Ticks));
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

    // No request has been handled yet, so the message can name settings but no people.
    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Start-up failed and will be retried. {Exception}: {Reason}")]
    private partial void LogFailed(string exception, string reason);
}

/// <summary>Registers a <see cref="StartUp"/>.</summary>
public static class StartUpServices
{
    /// <summary>Adds the preparation as a background service and as a readiness check.</summary>
    /// <param name="services">The host's services; they must include a <see cref="TimeProvider"/>.</param>
    /// <param name="prepare">Receives the host's services; called again after a failure, so it must be safe to repeat.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddStartUp(
        this IServiceCollection services, Func<IServiceProvider, CancellationToken, Task> prepare) =>
        services
        .AddSingleton(s => new StartUp(
            cancellationToken => prepare(s, cancellationToken),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<StartUp>>()))
        .AddSingleton<IReadiness>(s => s.GetRequiredService<StartUp>())
        .AddHostedService(s => s.GetRequiredService<StartUp>());
}
