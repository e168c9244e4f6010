namespace OutlookOneOnOne.Adapters.Azure.Vault;

/// <summary>
/// How what people write is sealed (configuration section <c>Sealing</c>). The host's own identity gives access to the vault.
/// </summary>
public sealed record SealingOptions
{
    public const string Section = "Sealing";

    /// <summary>The vault with the keys, such as <c>https://kv-contoso.vault.azure.net/</c>; empty for none.</summary>
    public string VaultUri { get; init; } = string.Empty;

    /// <summary>Client id of a user-assigned managed identity; empty for the host's only identity.</summary>
    public string ClientId { get; init; } = string.Empty;

    /// <summary>
    /// The number of the key that seals new text; 0 stores it plain. Empty is accepted only where nothing was ever sealed.
    /// </summary>
    public int? WritesWith { get; init; }

    /// <summary>What is wrong, as sentences that each name a setting; empty when the settings are valid.</summary>
    public IReadOnlyList<string> Faults() => [.. FaultsOfVault(), .. FaultsOfNumber()];

    private IEnumerable<string> FaultsOfVault()
    {
        if (VaultUri.Length > 0
            && (!Uri.TryCreate(VaultUri, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps))
        {
            yield return $"{Section}:{nameof(VaultUri)} must be the https address of a key vault; it is '{VaultUri}'.";
        }

        if (ClientId.Length > 0 && !Guid.TryParse(ClientId, out _))
        {
            yield return $"{Section}:{nameof(ClientId)} must be the client id of a managed identity, a GUID; it is '{ClientId}'.";
        }
    }

    private IEnumerable<string> FaultsOfNumber()
    {
        if (WritesWith < 0)
        {
            yield return $"{Section}:{nameof(WritesWith)} must be the number of a key, or 0 for plain text; it is {WritesWith}.";
        }

        if (WritesWith > 0 && VaultUri.Length == 0)
        {
            yield return $"{Section}:{nameof(VaultUri)} must name the vault, because {Section}:{nameof(WritesWith)} is {WritesWith}.";
        }
    }
}
