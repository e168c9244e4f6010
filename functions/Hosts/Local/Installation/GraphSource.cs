using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Where an installation finds its people and calendars in Microsoft 365.</summary>
/// <param name="Url">Null for Graph's own.</param>
/// <param name="Tenant">Null for the one that the environment names.</param>
/// <param name="AsApplication">Else as the person who has signed in.</param>
/// <param name="OwnTeam">That person and their reports only.</param>
/// <param name="SignInFolder">Null for the usual place.</param>
internal sealed record GraphSource(Uri? Url, string? Tenant, bool AsApplication, bool OwnTeam, string? SignInFolder)
{
    /// <summary>The mailboxes that digests are sent from; none when they go to the outbox.</summary>
    public IReadOnlyList<EmailAddress> Senders { get; init; } = [];

    /// <summary>Where whoever plays Graph can reach this server to tell of changes; null when nobody can.</summary>
    public Uri? NotificationSite { get; init; }

    /// <summary>
    /// Graph cannot reach a server on somebody's own machine, and that server answers nobody else anyway. A simulator on the same
    /// machine can.
    /// </summary>
    public GraphSource ToldAt(WebSite site) => Url is { IsLoopback: true } ? this with { NotificationSite = site.Address } : this;

    /// <exception cref="UnauthorizedAccessException">Nobody has signed in, or may not.</exception>
    /// <exception cref="IOException">Microsoft 365 did not give the people.</exception>
    public async Task<GraphOpening> OpenAsync(CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddMicrosoft365(Configure).BuildServiceProvider();
        try
        {
            var reading = await services.GetRequiredService<IDirectory>().ReadAsync(cancellationToken);
            return new GraphOpening.Ready(services, reading, services.GetRequiredService<ICalendar>());
        }
        catch (OptionsValidationException e)
        {
            await services.DisposeAsync();
            return new GraphOpening.Refused([.. e.Failures]);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    private void Configure(Microsoft365Options options)
    {
        options.Identity = AsApplication ? Microsoft365Identity.Application : Microsoft365Identity.SignedInPerson;
        options.Reach = OwnTeam ? Microsoft365Reach.OwnTeam : Microsoft365Reach.Organisation;
        options.TenantId = Tenant;
        options.SignInFolder = SignInFolder;
        options.GraphUrl = Url ?? options.GraphUrl;
        options.NotificationSite = NotificationSite;
        foreach (var sender in Senders)
        {
            options.Senders.Add(sender.Value);
        }
    }
}

/// <summary>What came of asking Microsoft 365 for the people.</summary>
internal abstract record GraphOpening
{
    private GraphOpening()
    {
    }

    /// <param name="Connection">To be disposed of.</param>
    /// <param name="Directory">The people.</param>
    /// <param name="Calendar">Their calendars.</param>
    public sealed record Ready(ServiceProvider Connection, DirectoryReading Directory, ICalendar Calendar) : GraphOpening;

    /// <param name="Faults">Of the settings.</param>
    public sealed record Refused(IReadOnlyList<string> Faults) : GraphOpening;
}
