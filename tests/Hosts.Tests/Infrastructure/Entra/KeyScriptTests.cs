namespace OutlookOneOnOne.Hosts.Tests.Infrastructure.Entra;

/// <summary>The script that makes keys in the vault, in PowerShell, against a folder in place of the vault.</summary>
public sealed class KeyScriptTests : IAsyncLifetime
{
    private readonly PowerShellSession shell = new();

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => shell.InitializeAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => shell.DisposeAsync();

    [Fact]
    public async Task The_first_key_is_made_once()
    {
        Assert.Contains("Made sealing-key-1", (await AddAsync(("First", true))).Lines[^1], StringComparison.Ordinal);
        var key = Secret("sealing-key-1");
        Assert.Contains("There is a key already", (await AddAsync(("First", true))).Lines[^1], StringComparison.Ordinal);

        Assert.Equal(32, Convert.FromBase64String(key).Length);
        Assert.Equal([key], Directory.GetFiles(shell.Vault).Select(File.ReadAllText));
    }

    [Fact]
    public async Task The_next_key_is_another_one_under_the_next_number()
    {
        await AddAsync();
        await AddAsync();

        Assert.NotEqual(Secret("sealing-key-1"), Secret("sealing-key-2"));
    }

    [Fact]
    public async Task A_deleted_key_is_never_replaced()
    {
        Put("sealing-key-1.deleted", "key");

        Assert.Contains("az keyvault secret recover", (await AddAsync(("First", true))).Failed, StringComparison.Ordinal);
        Assert.Contains("Made sealing-key-2", (await AddAsync()).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_the_vault_does_not_know_yet_is_waited_for()
    {
        Put("forbidden", "1\n2\n");

        var result = await AddAsync(("First", true));

        Assert.Contains(result.Lines, line => line.Contains("This can take a few minutes", StringComparison.Ordinal));
        Assert.Equal(32, Convert.FromBase64String(Secret("sealing-key-1")).Length);
    }

    [Fact]
    public async Task Somebody_who_may_not_make_keys_is_told_which_role_is_required()
    {
        Put("forbidden", string.Join('\n', Enumerable.Range(0, 1000)));

        Assert.Contains("Key Vault Secrets Officer", (await AddAsync(("First", true))).Failed, StringComparison.Ordinal);
    }

    private string Secret(string name) => File.ReadAllText(Path.Combine(shell.Vault, name));

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(shell.Vault, name), text);

    private Task<ScriptResult> AddAsync(params (string Name, object Value)[] arguments) =>
        shell.RunAsync(Path.Combine(PowerShellSession.Scripts, "../keys/add.ps1"), [("Vault", "kv-test"), .. arguments]);
}
