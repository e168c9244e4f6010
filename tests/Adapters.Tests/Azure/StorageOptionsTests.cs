using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Azure;

public sealed class StorageOptionsTests
{
    private const string Key = "c2VjcmV0";

    [Theory]
    [InlineData("", "", "Queues:ServiceUri")]
    [InlineData("contoso", "", "Queues:ServiceUri")]
    [InlineData("http://contoso.queue.core.windows.net", "", "Queues:ServiceUri")]
    [InlineData("https://contoso.queue.core.windows.net?sig=abc", "", "Queues:ServiceUri")]
    [InlineData("https://contoso.queue.core.windows.net", "me", "Queues:ClientId")]
    public void An_invalid_setting_is_named(string serviceUri, string clientId, string setting) =>
        Assert.Contains(
            setting, Assert.Single(new QueueOptions { ServiceUri = serviceUri, ClientId = clientId }.Faults()), StringComparison.Ordinal);

    [Theory]
    [InlineData($"DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey={Key};EndpointSuffix=core.windows.net")]
    [InlineData($"AccountName=contoso;AccountKey={Key};QueueEndpoint=http://10.0.0.4:10001/contoso")]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://storage.contoso.com")]
    [InlineData("no connection string")]
    public void A_connection_string_is_accepted_only_for_this_machine_and_never_quoted(string connection)
    {
        var fault = Assert.Single(new QueueOptions { EmulatorConnectionString = connection }.Faults());

        Assert.Contains("Queues:EmulatorConnectionString", fault, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_is_configured_exactly_once() =>
        Assert.Single(
            new QueueOptions
            {
                ServiceUri = "https://contoso.queue.core.windows.net",
                EmulatorConnectionString = "UseDevelopmentStorage=true",
            }.Faults());

    [Fact]
    public void Valid_settings_have_no_faults_and_open_no_connection()
    {
        Assert.Empty(new QueueOptions { EmulatorConnectionString = "UseDevelopmentStorage=true" }.Faults());
        using var services = new ServiceCollection()
            .AddAzureQueues(
                new QueueOptions
                {
                    ServiceUri = "https://contoso.queue.core.windows.net",
                    ClientId = "0f8fad5b-d9cb-469f-a165-70867728950e",
                })
            .BuildServiceProvider();
        Assert.IsType<AzureWorkQueue>(services.GetRequiredService<IWorkQueue>());
        Assert.IsType<AzureWorkInbox>(services.GetRequiredService<IWorkInbox>());
    }

    [Fact]
    public void A_host_does_not_start_with_invalid_settings() =>
        Assert.Contains(
            "Queues:ServiceUri",
            Assert.Throws<ArgumentException>(() => new ServiceCollection().AddAzureQueues(new QueueOptions())).Message,
            StringComparison.Ordinal);
}
