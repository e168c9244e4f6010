using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// The Azure Cosmos DB account for documents (configuration section <c>Cosmos</c>). In Azure, the host's own identity gives access. A key
/// is accepted only for an emulator on this machine.
/// </summary>
public sealed partial record CosmosOptions
{
    public const string Section = "Cosmos";

    /// <summary>The account's address, such as <c>https://contoso.documents.azure.com:443/</c>.</summary>
    public string Endpoint { get; init; } = string.Empty;

    /// <summary>
    /// Client id of a user-assigned managed identity; empty for the host's only identity, or for the developer who is signed in.
    /// </summary>
    public string ClientId { get; init; } = string.Empty;

    /// <summary>The key of an emulator on this machine; empty in Azure.</summary>
    public string EmulatorKey { get; init; } = string.Empty;

    public string Database { get; init; } = "oneonone";

    /// <summary>The container for what two people share; its partition key is <c>/pairId</c>.</summary>
    public string PairsContainer { get; init; } = "pairs";

    /// <summary>The container for what belongs to one person; its partition key is <c>/personId</c>.</summary>
    public string PeopleContainer { get; init; } = "people";

    /// <summary>How long coverage is kept: the retention period of the organisation's policy.</summary>
    public int CoverageWeeks { get; init; } = 26;

    internal Uri Address => new(Endpoint, UriKind.Absolute);

    internal bool IsEmulator => EmulatorKey.Length > 0;

    /// <summary>What is wrong, as sentences that each name a setting; empty when the settings are valid.</summary>
    public IReadOnlyList<string> Faults() => [.. FaultsOfEndpoint(), .. FaultsOfNames(), .. FaultsOfRetention()];

    /// <exception cref="ArgumentException">The settings are invalid; the message contains every fault.</exception>
    internal CosmosOptions Validated() => Faults() is { Count: > 0 } faults ? throw new ArgumentException(string.Join(' ', faults)) : this;

    private IEnumerable<string> FaultsOfEndpoint()
    {
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address)
            || address.Scheme != Uri.UriSchemeHttps
            || address.UserInfo.Length > 0)
        {
            yield return $"{Section}:{nameof(Endpoint)} must be the https address of an Azure Cosmos DB account; it is '{Endpoint}'.";
            yield break;
        }

        if (IsEmulator && !address.IsLoopback)
        {
            yield return $"{Section}:{nameof(EmulatorKey)} is for an emulator on this machine only; {address.Host} is reached with an "
                + "identity. Remove the key.";
        }

        if (IsEmulator && !IsBase64(EmulatorKey))
        {
            yield return $"{Section}:{nameof(EmulatorKey)} must be a key in Base64.";
        }

        if (ClientId.Length > 0 && !Guid.TryParse(ClientId, out _))
        {
            yield return $"{Section}:{nameof(ClientId)} must be the client id of a managed identity, a GUID; it is '{ClientId}'.";
        }
    }

    private IEnumerable<string> FaultsOfNames()
    {
        foreach (
            var (setting, name) in new[]
            {
                (nameof(Database), Database),
                (nameof(PairsContainer), PairsContainer),
                (nameof(PeopleContainer), PeopleContainer),
            })
        {
            if (!Name().IsMatch(name))
            {
                yield return $"{Section}:{setting} must be 1 to 255 letters, digits, dots, hyphens or underscores; it is '{name}'.";
            }
        }

        if (PairsContainer == PeopleContainer)
        {
            yield return $"{Section}:{nameof(PairsContainer)} and {Section}:{nameof(PeopleContainer)} must be two containers; both are "
                + $"'{PairsContainer}'.";
        }
    }

    private IEnumerable<string> FaultsOfRetention()
    {
        // Anything shorter would delete data that the review of the last 13 weeks still needs.
        if (CoverageWeeks is < 13 or > 520)
        {
            yield return $"{Section}:{nameof(CoverageWeeks)} must be from 13 to 520; it is {CoverageWeeks}.";
        }
    }

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    [GeneratedRegex("^[A-Za-z0-9._-]{1,255}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
