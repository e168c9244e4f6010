using Microsoft.Extensions.Configuration;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Microsoft365;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>Every setting that this host reads, <c>SECTION__NAME</c> each; <c>infra/resources.bicep</c> sets them.</summary>
internal sealed record HostSettings
{
    public required EntraSettings Entra { get; init; }

    public required SiteSettings Site { get; init; }

    public PolicySettings Policy { get; init; } = new();

    /// <summary>Puts the section <c>Microsoft365</c> into its options, which check themselves.</summary>
    public required Action<Microsoft365Options> Configure { get; init; }

    /// <summary>Each sender mailbox takes 30 a minute (docs/deploy.md); some room is left for what is sent again.</summary>
    public required int MailsAMinute { get; init; }

    public required CosmosOptions Cosmos { get; init; }

    public required BlobOptions Blobs { get; init; }

    public required QueueOptions Queues { get; init; }

    /// <exception cref="InvalidOperationException">Settings are missing or wrong; the message names each.</exception>
    public static HostSettings Read(IConfiguration configuration)
    {
        var settings = new HostSettings
        {
            Entra = Section<EntraSettings>(configuration, nameof(Entra)),
            Site = Section<SiteSettings>(configuration, nameof(Site)),
            Policy = Section<PolicySettings>(configuration, nameof(Policy)),
            Configure = options => configuration.GetSection(Microsoft365Options.Section).Bind(options),
            MailsAMinute = 25 * Math.Max(1, Section<Microsoft365Options>(configuration, Microsoft365Options.Section).Senders.Count),
            Cosmos = Section<CosmosOptions>(configuration, CosmosOptions.Section),
            Blobs = Section<BlobOptions>(configuration, BlobOptions.Section),
            Queues = Section<QueueOptions>(configuration, QueueOptions.Section),
        };
        string[] faults = [.. settings.Entra.Faults(), .. settings.Site.Faults(), .. settings.Policy.Faults(), .. settings.Cosmos.Faults(), .. settings.Blobs.Faults(), .. settings.Queues.Faults()];
        return faults.Length == 0 ? settings : throw new InvalidOperationException(string.Join(' ', faults));
    }

    private static T Section<T>(IConfiguration configuration, string name)
        where T : new() => configuration.GetSection(name).Get<T>() ?? new T();
}

/// <summary>Whose people may sign in, and for what.</summary>
internal sealed record EntraSettings
{
    public string TenantId { get; init; } = string.Empty;

    /// <summary>The API's application (client) id.</summary>
    public string Audience { get; init; } = string.Empty;

    public IEnumerable<string> Faults()
    {
        if (!Guid.TryParse(TenantId, out _))
        {
            yield return $"Entra:TenantId must be the id of the tenant, a GUID; it is '{TenantId}'.";
        }

        if (!Guid.TryParse(Audience, out _))
        {
            yield return $"Entra:Audience must be the application id of the app registration, a GUID; it is '{Audience}'.";
        }
    }
}

/// <summary>Where the API and the add-in answer, from outside.</summary>
internal sealed record SiteSettings
{
    public string Api { get; init; } = string.Empty;

    public string AddIn { get; init; } = string.Empty;

    /// <summary>Ends in a slash.</summary>
    public Uri ApiAddress => new(Api.TrimEnd('/') + "/");

    public Uri AddInAddress => new(AddIn.TrimEnd('/') + "/");

    public IEnumerable<string> Faults() =>
        from site in new[] { (Name: nameof(Api), Address: Api), (Name: nameof(AddIn), Address: AddIn) }
        where !Uri.TryCreate(site.Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        select $"Site:{site.Name} must be an https address; it is '{site.Address}'.";
}

/// <summary>What the organisation has decided.</summary>
internal sealed record PolicySettings
{
    public bool DigestsOn { get; init; }

    public bool DigestsNameReports { get; init; }

    public bool PrivateMeetingsCount { get; init; }

    /// <summary>0: until a participant deletes them.</summary>
    public int NoteRetentionWeeks { get; init; }

    public IEnumerable<string> Faults() => NoteRetentionWeeks is >= 0 and <= 5200 ? [] : [$"Policy:NoteRetentionWeeks must be from 0 to 5200; it is {NoteRetentionWeeks}."];
}
