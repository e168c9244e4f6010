using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>
/// Graph's change notifications, each in its own request and for a different calendar, at a fixed rate however long responses take. They
/// pass through the whole pipeline over loopback and are stored durably in SQLite. Latency is measured from when a request was due, so that
/// it includes queueing in front of the server.
/// </summary>
internal static class NotificationLoad
{
    private const int Connections = 128;

    public static async Task RunAsync(int perSecond, int seconds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("oneonone-load-").FullName;
        try
        {
            using var store = await SqliteStore.OpenAsync(folder, cancellationToken);
            var states = new ClientStates(new byte[32]);
            using var host = await StartAsync(store, states, cancellationToken);
            var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections })
            {
                BaseAddress = new Uri(address),
            };
            await FireAsync(client, states, "warm", 200, 100, cancellationToken);
            var answers = await FireAsync(client, states, "p", perSecond, perSecond * seconds, cancellationToken);
            Report(answers, perSecond, seconds);
            await host.StopAsync(cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ConcurrentBag<(HttpStatusCode Status, double Milliseconds)>> FireAsync(
        HttpClient client, ClientStates states, string prefix, int perSecond, int count, CancellationToken cancellationToken)
    {
        var answers = new ConcurrentBag<(HttpStatusCode, double)>();
        var begun = Stopwatch.GetTimestamp();
        var running = new List<Task>(count);
        for (var i = 0; i < count; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / perSecond);
            while (Stopwatch.GetElapsedTime(begun) < due)
            {
                await Task.Delay(1, cancellationToken);
            }

            running.Add(PostAsync(client, Body(states.For(new PersonId($"{prefix}{i}"))), begun, due, answers, cancellationToken));
        }

        await Task.WhenAll(running);
        return answers;
    }

    private static async Task PostAsync(
        HttpClient client,
        byte[] body,
        long begun,
        TimeSpan due,
        ConcurrentBag<(HttpStatusCode, double)> answers,
        CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await client.PostAsync("/api/graph/notifications", content, cancellationToken);
        answers.Add((answer.StatusCode, (Stopwatch.GetElapsedTime(begun) - due).TotalMilliseconds));
    }

    private static byte[] Body(string clientState) =>
        Encoding.UTF8.GetBytes(
            $$"""{"value":[{"subscriptionId":"7f105c7d-2dc5-4530-97cd-4e7ae6534c07","subscriptionExpirationDateTime":"2026-11-30T11:00:00Z","changeType":"updated","resource":"Users/1/Events/2","clientState":"{{clientState}}","tenantId":"3"}]}"""
        );

    private static void Report(ConcurrentBag<(HttpStatusCode Status, double Milliseconds)> answers, int perSecond, int seconds)
    {
        var times = answers.Select(a => a.Milliseconds).Order().ToList();
        double At(double share) => times[(int)Math.Min(times.Count - 1, share * times.Count)];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{perSecond} a second for {seconds} s: {answers.Count(a => a.Status == HttpStatusCode.Accepted)} of "
                    + $"{answers.Count} answered 202; ms: median {At(0.5):0.0}, 95 % {At(0.95):0.0}, 99 % {At(0.99):0.0}, longest "
                    + $"{times[^1]:0.0}"));
    }

    private static Task<IHost> StartAsync(SqliteStore store, ClientStates states, CancellationToken cancellationToken) => new HostBuilder()
        .ConfigureWebHost(web => web
            .UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0))
            .ConfigureServices(services => Add(services, store, states))
            .Configure(app => app.Run(OneOnOneApi.BuildPipeline(app.ApplicationServices))))
        .StartAsync(cancellationToken);

    private static void Add(IServiceCollection services, SqliteStore store, ClientStates states)
    {
        services.AddOneOnOneApi(api =>
        {
            api.Tenants.Add("tenant");
            api.DigestLinks = (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.example/stop"));
        });
        services.AddAuthentication().AddJwtBearer();
        services.AddSingleton<IClock>(SystemClock.Instance).AddSingleton<ICurrentOrganisation, EmptyOrganisation>();
        services.AddSingleton<IDocuments>(new SqliteDocuments(store)).AddSingleton<ITemplateStore>(new SqliteTemplateStore(store));
        var work = new SqliteWork(store, SystemClock.Instance);
        services.AddSingleton<IWorkQueue>(work).AddSingleton<IPoisonedWork>(work).AddSingleton(states);
        services.AddSingleton(new UnsubscribeLinks(new Uri("https://oneonone.example/"), new byte[32]));
    }

    private sealed class EmptyOrganisation : ICurrentOrganisation
    {
        public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Organisation.Unknown);
    }
}
