using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using OutlookOneOnOne.Hosts.AzureFunctions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<FailedRequests>();
builder.UseMiddleware<WorkAfterStartUp>();
builder.Services.AddOutlookOneOnOne(HostSettings.Read(builder.Configuration));
await builder.Build().RunAsync();
