using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Adapters.Azure.Vault;

/// <summary>
/// The keys in a key vault: one secret for each number, <c>sealing-key-NUMBER</c>, with the key in base64. Versions of one secret would
/// have no order. Disabled secrets are not read. The host may read secrets and nothing else; they are created by the person who deploys.
/// </summary>
public sealed class VaultKeys : ISealingKeys
{
    /// <summary>What the names of the secrets begin with.</summary>
    public const string Prefix = "sealing-key-";

    private readonly SealingOptions options;
    private readonly SecretClient? client;

    /// <param name="options">Valid options.</param>
    public VaultKeys(SealingOptions options)
        : this(
            options,
            new DefaultAzureCredential(
                new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId.Length > 0 ? options.ClientId : null }),
            Settings())
    {
    }

    internal VaultKeys(SealingOptions options, TokenCredential credential, SecretClientOptions settings)
    {
        this.options = options;
        client = options.VaultUri.Length > 0 ? new SecretClient(new Uri(options.VaultUri), credential, settings) : null;
    }

    /// <inheritdoc/>
    /// <exception cref="AzureStorageException">The vault did not answer, or refused.</exception>
    public async Task<HeldKeys> ReadAsync(IReadOnlyCollection<int> used, CancellationToken cancellationToken)
    {
        // An installation that has never sealed anything does not depend on the vault.
        if (client is null || (used.Count == 0 && options.WritesWith is null or SealingKey.Plain))
        {
            return new HeldKeys(options.WritesWith, []);
        }

        try
        {
            var keys = new List<SealingKey>();
            await foreach (var secret in client.GetPropertiesOfSecretsAsync(cancellationToken))
            {
                if (secret.Enabled != false && NumberOf(secret.Name) is { } number)
                {
                    keys.Add(KeyOf(number, (await client.GetSecretAsync(secret.Name, cancellationToken: cancellationToken)).Value.Value));
                }
            }

            return new HeldKeys(options.WritesWith, keys);
        }
        catch (Exception fault) when (fault is RequestFailedException or AuthenticationFailedException)
        {
            throw new AzureStorageException($"Storage failed: the key vault {client.VaultUri.Host} {Explain(fault)}", fault);
        }
    }

    /// <summary>The retries of the client. A person who waits for a note waits for them too.</summary>
    internal static SecretClientOptions Settings() => new()
    {
        Retry = { MaxRetries = 2, NetworkTimeout = TimeSpan.FromSeconds(5), MaxDelay = TimeSpan.FromSeconds(2) },
    };

    private static int? NumberOf(string name) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > SealingKey.Plain
            ? number
            : null;

    private static SealingKey KeyOf(int number, string secret)
    {
        var bytes = new byte[SealingKey.Length];
        return Convert.TryFromBase64String(secret, bytes, out var length) && length == SealingKey.Length
            ? new SealingKey(number, bytes)
            : throw new InvalidDataException(
                string.Create(
                    CultureInfo.InvariantCulture, $"The secret {Prefix}{number} is not {SealingKey.Length} bytes in base64. Put it back."));
    }

    private static string Explain(Exception fault) => fault switch
    {
        RequestFailedException { Status: 401 or 403 } or AuthenticationFailedException =>
            "denies access: give this host's identity the role Key Vault Secrets User.",
        _ => "does not respond.",
    };
}
