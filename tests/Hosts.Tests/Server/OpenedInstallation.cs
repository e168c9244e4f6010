using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Hosts.Local;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>
/// A server's background work, composed as <c>serve</c> does, on a fixed clock. Opening it again simulates a restart.
/// </summary>
internal sealed class OpenedInstallation : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private OpenedInstallation(ReloadingInstallation installation, ServiceProvider services) =>
        (Installation, this.services) = (installation, services);

    public ReloadingInstallation Installation { get; }

    public DataFolder Data => Installation.Current.Data;

    public static async Task<OpenedInstallation> AtAsync(
        TemporaryFolder folder,
        SmallCompany company,
        IClock clock,
        DigestPolicy digests,
        ILoggerProvider? log = null,
        AbsenceLists? absences = null)
    {
        var site = WebSite.OnThisMachine(7071, hasPages: true);
        var files = new SourceFiles(company.PeopleCsv, [company.Calendars], folder.In("data")) { Absences = absences ?? AbsenceLists.None };
        var opening = await OpenResult.OfAsync(
            files, site, ManagerSelection.Everybody, clock.GetCurrentInstant(), TestContext.Current.CancellationToken);
        var ready = Assert.IsType<OpenResult.Ready>(opening);
        var remembering = await ready.Installation.RememberingAsync(clock.GetCurrentInstant(), TestContext.Current.CancellationToken);
        var installation = new ReloadingInstallation(new FileSource(files), remembering, clock, ready.Warnings);
        var services = new ServiceCollection().AddLogging(logging => Add(log, logging));
        services.AddServer(installation, clock, clock, digests);
        return new OpenedInstallation(installation, services.BuildServiceProvider());
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Runs one round, as the scheduler does every minute.</summary>
    public Task RoundAsync() => Get<ServerRound>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Every manager of managers has had a preview since this time, so that their first digest is due three days later.</summary>
    public Task PreviewSinceAsync(Instant since) =>
        Get<FirstDigests>().RecordAsync(
            [.. Installation.Chart.ManagersOfManagers().Select(p => p.Id)], since, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Installation.Dispose();
    }

    private static void Add(ILoggerProvider? log, ILoggingBuilder logging)
    {
        if (log is not null)
        {
            logging.AddProvider(log);
        }
    }
}
