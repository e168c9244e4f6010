using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using OutlookOneOnOne.WorkerClock;

/// <summary>
/// Gives the worker under test the test's clock. The runtime calls this before the worker's own Main, because the test names this
/// assembly in DOTNET_STARTUP_HOOKS; the deployed worker contains nothing of it. The builder of the .NET host announces itself to
/// listeners before it builds, as it does to the tests of ASP.NET Core (HostFactoryResolver in dotnet/runtime).
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new Each<DiagnosticListener>(listener =>
    {
        if (listener.Name == "Microsoft.Extensions.Hosting")
        {
            listener.Subscribe(new Each<KeyValuePair<string, object?>>(SetClock));
        }
    }));

    private static void SetClock(KeyValuePair<string, object?> happened)
    {
        if (happened is { Key: "HostBuilding", Value: IHostBuilder builder })
        {
            builder.ConfigureServices((_, services) => services.AddSingleton<IClock>(_ => ShiftedClock.FromEnvironment()));
            builder.ConfigureServices((_, services) => BrokenApi.AddIfWanted(services));
        }
    }

    private sealed class Each<T>(Action<T> next) : IObserver<T>
    {
        public void OnNext(T value) => next(value);

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }
}
