using Azure.Core;
using Azure.Identity;

namespace OutlookOneOnOne.Adapters.Azure.Storage;

/// <summary>
/// A storage account. In Azure, the host's own identity gives access. A connection string is accepted only for an emulator on this
/// machine.
/// </summary>
public abstract record StorageOptions
{
    /// <summary>
    /// The address of the service, such as <c>https://contoso.queue.core.windows.net</c> or
    /// <c>https://contoso.blob.core.windows.net</c>.
    /// </summary>
    public string ServiceUri { get; init; } = string.Empty;

    /// <summary>
    /// Client id of a user-assigned managed identity; empty for the host's only identity, or for the developer who is signed in.
    /// </summary>
    public string ClientId { get; init; } = string.Empty;

    /// <summary>The connection string of an emulator on this machine; empty in Azure.</summary>
    public string EmulatorConnectionString { get; init; } = string.Empty;

    internal bool IsEmulator => EmulatorConnectionString.Length > 0;

    internal Uri Address => new(ServiceUri, UriKind.Absolute);

    internal TokenCredential Credential =>
        ClientId.Length > 0
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(ClientId))
            : new DefaultAzureCredential();

    private protected abstract string SectionName { get; }

    /// <summary>What is wrong, as sentences that each name a setting; empty when the settings are valid.</summary>
    public IReadOnlyList<string> Faults() => IsEmulator ? [.. FaultsOfEmulator()] : [.. FaultsOfAccount()];

    /// <exception cref="ArgumentException">The settings are invalid; the message contains every fault.</exception>
    internal void Validate()
    {
        if (Faults() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(' ', faults));
        }
    }

    /// <summary>The address that the SDK would use with this connection string.</summary>
    private protected abstract Uri AddressOf(string connectionString);

    private IEnumerable<string> FaultsOfAccount()
    {
        // A query would be a shared access signature, which is secret.
        if (!Uri.TryCreate(ServiceUri, UriKind.Absolute, out var address)
            || address.Scheme != Uri.UriSchemeHttps
            || address.UserInfo.Length > 0
            || address.Query.Length > 0)
        {
            yield return $"{SectionName}:{nameof(ServiceUri)} must be the https address of a storage account's service, and nothing more.";
        }

        if (ClientId.Length > 0 && !Guid.TryParse(ClientId, out _))
        {
            yield return $"{SectionName}:{nameof(ClientId)} must be the client id of a managed identity, a GUID; it is '{ClientId}'.";
        }
    }

    private IEnumerable<string> FaultsOfEmulator()
    {
        if (ServiceUri.Length > 0)
        {
            yield return $"{SectionName}:{nameof(ServiceUri)} and {SectionName}:{nameof(EmulatorConnectionString)} cannot both be set.";
        }

        // Never quotes the connection string, because it may contain a key.
        if (TryFindAddress() is not { } address)
        {
            yield return $"{SectionName}:{nameof(EmulatorConnectionString)} is not a connection string of Azure Storage.";
        }
        else if (!address.IsLoopback)
        {
            yield return $"{SectionName}:{nameof(EmulatorConnectionString)} is for an emulator on this machine only; {address.Host} is " +
                $"reached with an identity. Set {SectionName}:{nameof(ServiceUri)} instead.";
        }
    }

    private Uri? TryFindAddress()
    {
        try
        {
            return AddressOf(EmulatorConnectionString);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
