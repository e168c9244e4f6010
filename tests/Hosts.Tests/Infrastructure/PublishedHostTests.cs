using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using OutlookOneOnOne.Hosts.AzureFunctions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

public sealed class PublishedHostTests(PublishedHost host) : IClassFixture<PublishedHost>
{
    [Fact]
    public void It_contains_what_the_functions_runtime_needs_and_nothing_from_tests_or_the_local_mode()
    {
        string[] needed =
            ["host.json", "functions.metadata", "worker.config.json", "extensions.json", ".azurefunctions/function.deps.json"];
        Assert.All(needed, file => Assert.True(File.Exists(Path.Combine(host.Folder.FullName, file)), file));

        var ours = host.Folder.EnumerateFiles("OutlookOneOnOne.*.dll").Select(f => f.Name).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "OutlookOneOnOne.Adapters.Azure.dll",
                "OutlookOneOnOne.Adapters.Mail.dll",
                "OutlookOneOnOne.Adapters.Microsoft365.dll",
                "OutlookOneOnOne.Api.dll",
                "OutlookOneOnOne.Core.dll",
                "OutlookOneOnOne.Hosts.AzureFunctions.dll",
            ],
            ours);
        Assert.DoesNotContain(
            host.Folder.EnumerateFiles("*", SearchOption.AllDirectories), f => f.Name is "local.settings.json" or "settings.env");
    }

    [Fact]
    public async Task Its_metadata_lists_every_function()
    {
        var written = typeof(HostSettings).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Select(m => m.GetCustomAttribute<FunctionAttribute>()?.Name)
            .OfType<string>();
        await using var metadata = File.OpenRead(Path.Combine(host.Folder.FullName, "functions.metadata"));
        using var listed = await JsonDocument.ParseAsync(metadata, default, TestContext.Current.CancellationToken);

        Assert.Equal(
            written.Order(StringComparer.Ordinal),
            listed.RootElement.EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
    }
}
