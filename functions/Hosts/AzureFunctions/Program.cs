using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Hosts.AzureFunctions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
var settings = HostSettings.Read(builder.Configuration);
var keys = new SigningKeys(new BlobContainers(settings.Blobs));
builder.Services.AddOutlookOneOnOne(
    settings,
    new UnsubscribeLinks(settings.Site.ApiAddress, await keys.ReadOrCreateAsync("unsubscribe", CancellationToken.None)),
    new ClientStates(await keys.ReadOrCreateAsync("client-state", CancellationToken.None), await keys.ReadPreviousAsync("client-state", CancellationToken.None)));
var host = builder.Build();
await host.Services.GetRequiredService<CosmosStore>().PrepareAsync(CancellationToken.None);
await host.RunAsync();
