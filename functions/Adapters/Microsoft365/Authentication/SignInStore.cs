using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.Extensions.Msal;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>
/// Stores the signed-in person and the tokens, encrypted by the system (DPAPI, Keychain, Secret Service). On Linux without a keyring,
/// for example in a container, it uses an unencrypted file in the user's own folder, as other command-line tools do.
/// </summary>
internal sealed class SignInStore(string? folder)
{
    private const string TokensName = "tokens";
    private const string ApplicationName = "OutlookOneOnOne";

    public string Folder { get; } = folder ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "oneonone");

    /// <summary>Null when nobody is signed in.</summary>
    public SignInRecord? Remembered =>
        File.Exists(RecordPath) ? JsonSerializer.Deserialize(File.ReadAllBytes(RecordPath), SignInJson.Default.SignInRecord) : null;

    private string RecordPath => Path.Combine(Folder, "sign-in.json");

    public async Task<(IPublicClientApplication App, bool IsEncrypted)> OpenAsync(SignInRecord record)
    {
        CreateFolder();
        var app = PublicClientApplicationBuilder.Create(record.ClientId)
            .WithAuthority(AzureCloudInstance.AzurePublic, record.Tenant)
            .WithClientCapabilities(["cp1"])
            .Build();
        var (cache, isEncrypted) = await CacheAsync();
        cache.RegisterCache(app.UserTokenCache);
        return (app, isEncrypted);
    }

    public void Remember(SignInRecord record) =>
        File.WriteAllBytes(RecordPath, JsonSerializer.SerializeToUtf8Bytes(record, SignInJson.Default.SignInRecord));

    public void Forget()
    {
        File.Delete(RecordPath);
        File.Delete(Path.Combine(Folder, TokensName));
    }

    private async Task<(MsalCacheHelper Cache, bool IsEncrypted)> CacheAsync()
    {
        try
        {
            var cache = await MsalCacheHelper.CreateAsync(new StorageCreationPropertiesBuilder(TokensName, Folder)
                .WithMacKeyChain(ApplicationName, TokensName)
                .WithLinuxKeyring(
                    "com.oneonone.tokens",
                    MsalCacheHelper.LinuxKeyRingDefaultCollection,
                    $"{ApplicationName}: Microsoft 365",
                    new("application", ApplicationName),
                    new("kind", TokensName))
                .Build());
            cache.VerifyPersistence();
            return (cache, IsEncrypted: true);
        }
        catch (MsalCachePersistenceException)
        {
            return (
                await MsalCacheHelper.CreateAsync(new StorageCreationPropertiesBuilder(TokensName, Folder).WithUnprotectedFile().Build()),
                IsEncrypted: false);
        }
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Folder);
        }
        else
        {
            const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Directory.CreateDirectory(Folder, OwnerOnly);
            File.SetUnixFileMode(Folder, OwnerOnly); // It may have been there before.
        }
    }
}

/// <summary>The signed-in person, and the application that they used.</summary>
internal sealed record SignInRecord(string ClientId, string Tenant, string AccountId, string UserName);

[JsonSerializable(typeof(SignInRecord))]
internal sealed partial class SignInJson : JsonSerializerContext;
