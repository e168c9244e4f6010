using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>How an installation reads people and calendars from Microsoft 365.</summary>
/// <param name="Url">The address of Graph; null for the usual one.</param>
/// <param name="Tenant">The tenant; null for the one in the environment.</param>
/// <param name="AsApplication">True to sign in as an application, false to use the signed-in person.</param>
/// <param name="OwnTeam">True to read only the signed-in person and their reports.</param>
/// <param name="SignInFolder">The folder of the sign-in; null for the usual one.</param>
internal sealed record GraphSource(Uri? Url, string? Tenant, bool AsApplication, bool OwnTeam, string? SignInFolder)
{
    /// <summary>The mailboxes that send digests; empty to write them to the outbox.</summary>
    public IReadOnlyList<EmailAddress> Senders { get; init; } = [];

    /// <summary>Whether it is read when other people are busy.</summary>
    public bool ReadsFreeBusy { get; init; }

    /// <summary>The address for change notifications; null when Graph cannot reach this server.</summary>
    public Uri? NotificationSite { get; init; }

    /// <summary>Files that say when people are away.</summary>
    public AbsenceLists Absences { get; init; } = AbsenceLists.None;

    /// <summary>What counts as a 1:1, with the organisation's own addresses that do not belong to a person.</summary>
    public RecognitionPolicy Recognition { get; init; } = RecognitionPolicy.Default;

    /// <summary>
    /// Adds change notifications for a Graph simulator on this machine. The real Graph cannot reach a server on a user's machine.
    /// </summary>
    public GraphSource WithNotificationsAt(WebSite site) =>
        Url is { IsLoopback: true } ? this with { NotificationSite = site.Address } : this;

    /// <exception cref="UnauthorizedAccessException">Nobody is signed in, or access was denied.</exception>
    /// <exception cref="IOException">The people could not be read from Microsoft 365.</exception>
    public async Task<GraphOpenResult> OpenAsync(CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddMicrosoft365(Configure).BuildServiceProvider();
        try
        {
            var reading = await services.GetRequiredService<IDirectory>().ReadAsync(cancellationToken);
            return new GraphOpenResult.Ready(services, reading, services.GetRequiredService<ICalendar>()) { Recognition = Recognition };
        }
        catch (OptionsValidationException e)
        {
            await services.DisposeAsync();
            return new GraphOpenResult.Refused([.. e.Failures.Select(InWordsOfOptions)]);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    /// <summary>Only these two settings come from the command line.</summary>
    private string InWordsOfOptions(string failure) => failure switch
    {
        _ when Url is { } url && IsAbout(failure, nameof(Microsoft365Options.GraphUrl)) =>
            Spoken.Messages.Options.NotGraph("--graph-url", url.OriginalString, "https://graph.microsoft.com/v1.0"),
        _ when Senders.Count > Microsoft365Options.MaxSenders && IsAbout(failure, nameof(Microsoft365Options.Senders)) =>
            Spoken.Messages.Options.TooMany("--sender", Senders.Count, Microsoft365Options.MaxSenders),
        _ => failure,
    };

    private static bool IsAbout(string failure, string setting) =>
        failure.StartsWith($"{Microsoft365Options.Section}:{setting} ", StringComparison.Ordinal);

    private void Configure(Microsoft365Options options)
    {
        options.Identity = AsApplication ? Microsoft365Identity.Application : Microsoft365Identity.SignedInPerson;
        options.Reach = OwnTeam ? Microsoft365Reach.OwnTeam : Microsoft365Reach.Organisation;
        options.TenantId = Tenant;
        options.SignInFolder = SignInFolder;
        options.GraphUrl = Url ?? options.GraphUrl;
        options.NotificationSite = NotificationSite;
        options.ReadsFreeBusy = ReadsFreeBusy;
        options.Exclude(Recognition.NotPeople.IsListed);
        foreach (var sender in Senders)
        {
            options.Senders.Add(sender.Value);
        }
    }
}

/// <summary>The result of reading the people from Microsoft 365.</summary>
internal abstract record GraphOpenResult
{
    private GraphOpenResult()
    {
    }

    /// <param name="Connection">The services of Microsoft 365; the receiver must dispose of them.</param>
    /// <param name="Directory">The people.</param>
    /// <param name="Calendar">Their calendars.</param>
    public sealed record Ready(ServiceProvider Connection, DirectoryReadResult Directory, ICalendar Calendar) : GraphOpenResult
    {
        /// <summary>What counts as a 1:1.</summary>
        public RecognitionPolicy Recognition { get; init; } = RecognitionPolicy.Default;
    }

    /// <param name="Faults">What is wrong with the settings.</param>
    public sealed record Refused(IReadOnlyList<string> Faults) : GraphOpenResult;
}
