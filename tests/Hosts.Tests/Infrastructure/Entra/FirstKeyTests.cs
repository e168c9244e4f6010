namespace OutlookOneOnOne.Hosts.Tests.Infrastructure.Entra;

/// <summary>The hooks of <c>azure.yaml</c> around provisioning, in PowerShell, with stand-ins for azd and the Azure CLI.</summary>
/// <param name="shell">One session for all tests, because starting it takes longer than they do.</param>
public sealed class FirstKeyTests(PowerShellSession shell) : IClassFixture<PowerShellSession>, IAsyncLifetime
{
    private static readonly string[] Variables =
        ["ONEONONE_SEALING_KEY", "ONEONONE_FIRST_KEY", "ONEONONE_PRIVATE_NETWORKING", "API_URL"];

    private string Secret => Path.Combine(shell.Vault, "sealing-key-1");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var left in Directory.GetFiles(shell.Vault).Concat(Directory.GetFiles(shell.State)))
        {
            File.Delete(left);
        }

        foreach (var variable in Variables)
        {
            await SetAsync(variable, string.Empty);
        }

        await SetAsync("AZURE_ENV_NAME", "test");
        await SetAsync("AZURE_PRINCIPAL_ID", "00000000-0000-0000-0000-000000000001");
        await SetAsync("VAULT_NAME", "kv-test");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Azd_runs_them_before_and_after_it_provisions()
    {
        var deployment = Cli.TemporaryFolder.Read(Path.Combine(Bicep.Folder, "../azure.yaml")).ReplaceLineEndings("\n");
        Assert.Contains("\n  preprovision:\n    shell: pwsh\n    run: ./infra/keys/choose.ps1\n", deployment, StringComparison.Ordinal);
        Assert.Contains("\n  postprovision:\n    shell: pwsh\n    run: ./infra/keys/first.ps1\n", deployment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_installation_gets_key_1_and_writes_with_it()
    {
        Assert.Contains("with key 1", (await ChooseAsync()).Lines[^1], StringComparison.Ordinal);
        Assert.Equal(["ONEONONE_SEALING_KEY=1"], Environment());
        await SetAsync("ONEONONE_SEALING_KEY", "1");
        Assert.Contains("Made sealing-key-1", string.Concat((await FirstAsync()).Lines), StringComparison.Ordinal);

        Assert.Equal(32, Convert.FromBase64String(Cli.TemporaryFolder.Read(Secret)).Length);
        Assert.True(File.Exists(In("role-was-given")));
        Assert.False(File.Exists(In("role")), "Whoever deployed has kept the role.");
    }

    [Fact]
    public async Task The_next_deployment_changes_nothing()
    {
        await SetAsync("ONEONONE_SEALING_KEY", "1");
        await FirstAsync();
        var key = Cli.TemporaryFolder.Read(Secret);
        File.Delete(In("role-was-given"));
        Assert.Equal(["ONEONONE_FIRST_KEY=kv-test"], Environment());
        await SetAsync("ONEONONE_FIRST_KEY", "kv-test");

        Assert.Empty((await ChooseAsync()).Lines);
        Assert.Empty((await FirstAsync()).Lines);
        Assert.False(File.Exists(In("role-was-given")));
        Assert.Equal(key, Cli.TemporaryFolder.Read(Secret));
    }

    [Fact]
    public async Task From_another_machine_the_key_that_is_there_stays()
    {
        await SetAsync("ONEONONE_SEALING_KEY", "1");
        Cli.TemporaryFolder.Write(Secret, "key");
        Assert.Contains("There is a key already", (await FirstAsync()).Lines[^1], StringComparison.Ordinal);
        Assert.Equal("key", Cli.TemporaryFolder.Read(Secret));
    }

    [Fact]
    public async Task An_installation_of_today_stays_at_plain_text()
    {
        await SetAsync("API_URL", "https://func-test.azurewebsites.net");
        Assert.Contains("plain text, as before", (await ChooseAsync()).Lines[^1], StringComparison.Ordinal);
        Assert.Equal(["ONEONONE_SEALING_KEY=0"], Environment());
        await SetAsync("ONEONONE_SEALING_KEY", "0");
        Assert.Empty((await FirstAsync()).Lines);
        Assert.Empty(Directory.GetFiles(shell.Vault));
    }

    [Fact]
    public async Task An_environment_that_does_not_know_its_installation_is_refused()
    {
        Cli.TemporaryFolder.Write(In("group"), string.Empty);
        Assert.Contains("azd env refresh", (await ChooseAsync()).Failed, StringComparison.Ordinal);
        Assert.Empty(Environment());
    }

    [Fact]
    public async Task A_role_that_somebody_had_before_is_kept()
    {
        await SetAsync("ONEONONE_SEALING_KEY", "1");
        Cli.TemporaryFolder.Write(In("role"), string.Empty);
        await FirstAsync();
        Assert.True(File.Exists(In("role")));
        Assert.False(File.Exists(In("role-was-given")));
    }

    [Fact]
    public async Task If_no_key_can_be_made_the_deployment_fails_and_the_role_is_taken_away()
    {
        await SetAsync("ONEONONE_SEALING_KEY", "1");
        Cli.TemporaryFolder.Write(Path.Combine(shell.Vault, "sealing-key-1.deleted"), "key");
        Assert.Contains("az keyvault secret recover", (await FirstAsync()).Failed, StringComparison.Ordinal);
        Assert.False(File.Exists(In("role")));
        Assert.Empty(Environment());
    }

    [Fact]
    public async Task A_vault_on_a_private_network_gets_its_key_from_there()
    {
        await SetAsync("ONEONONE_SEALING_KEY", "1");
        await SetAsync("ONEONONE_PRIVATE_NETWORKING", "true");
        Assert.Contains("infra/keys/add.ps1 -Vault kv-test -First", (await FirstAsync()).Lines[^1], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(shell.Vault));
    }

    private string In(string file) => Path.Combine(shell.State, file);

    private string[] Environment() => File.Exists(In("environment")) ? File.ReadAllLines(In("environment")) : [];

    private async Task SetAsync(string name, string value) =>
        Assert.Empty((await shell.RunAsync("Set-Item", ("Path", $"Env:{name}"), ("Value", value))).Lines);

    private Task<ScriptResult> ChooseAsync() => RunAsync("choose.ps1");

    private Task<ScriptResult> FirstAsync() => RunAsync("first.ps1");

    private Task<ScriptResult> RunAsync(string script) => shell.RunAsync(Path.Combine(PowerShellSession.Scripts, "../keys", script));
}
