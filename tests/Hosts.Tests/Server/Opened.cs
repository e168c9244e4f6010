using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>A server as it works without anybody asking, put together as <c>serve</c> does, on a clock that stands still. Opened again, it has restarted.</summary>
internal sealed class Opened : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Opened(LivingInstallation installation, ServiceProvider services) => (Installation, this.services) = (installation, services);

    public LivingInstallation Installation { get; }

    public DataFolder Data => Installation.Current.Data;

    public static async Task<Opened> AtAsync(TemporaryFolder folder, SmallCompany company, IClock clock, DigestPolicy digests, ILoggerProvider? log = null)
    {
        var site = WebSite.OnThisMachine(7071, hasPages: true);
        var files = new SourceFiles(company.PeopleCsv, [company.Calendars], folder.In("data"));
        var opening = await Opening.OfAsync(files, site, ManagersAsked.OfAnybody, clock.GetCurrentInstant(), TestContext.Current.CancellationToken);
        var installation = new LivingInstallation(new FileSource(files), site, Assert.IsType<Opening.Ready>(opening).Installation, clock);
        var services = new ServiceCollection().AddLogging(logging => Add(log, logging));
        ServedApi.AddTo(services, installation, clock, digests);
        ServedWork.AddTo(services, installation, clock);
        return new Opened(installation, services.BuildServiceProvider());
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>What the scheduler does in a minute.</summary>
    public Task RoundAsync() => Get<ServingRound>().RunAsync(TestContext.Current.CancellationToken);

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
