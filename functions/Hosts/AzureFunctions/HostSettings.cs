using Microsoft.Extensions.Configuration;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Azure.Vault;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Api.Identity;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>All settings of this host, each named <c>SECTION__NAME</c>; <c>infra/resources.bicep</c> sets them.</summary>
internal sealed record HostSettings
{
    public required EntraSettings Entra { get; init; }
    public required SiteSettings Site { get; init; }
    public PolicySettings Policy { get; init; } = new();

    /// <summary>Binds the section <c>Microsoft365</c> to its options, which validate themselves.</summary>
    public required Action<Microsoft365Options> Configure { get; init; }

    /// <summary>How many emails to send per minute. Each sender mailbox can send 30 (docs/deploy.md); we leave room for retries.</summary>
    public required int MailsAMinute { get; init; }

    public required CosmosOptions Cosmos { get; init; }
    public required BlobOptions Blobs { get; init; }
    public required QueueOptions Queues { get; init; }
    public SealingOptions Sealing { get; init; } = new();

    /// <exception cref="InvalidOperationException">Settings are missing or invalid; the message names each of them.</exception>
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
            Sealing = Section<SealingOptions>(configuration, SealingOptions.Section),
        };
        string[] faults =
        [
            .. settings.Entra.Faults(),
            .. settings.Site.Faults(),
            .. settings.Policy.Faults(),
            .. settings.Cosmos.Faults(),
            .. settings.Blobs.Faults(),
            .. settings.Queues.Faults(),
            .. settings.Sealing.Faults(),
        ];
        return faults.Length == 0 ? settings : throw new InvalidOperationException(string.Join(' ', faults));
    }

    private static T Section<T>(IConfiguration configuration, string name)
        where T : new() => configuration.GetSection(name).Get<T>() ?? new T();
}
