using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>The API on the ports of a local installation.</summary>
internal static class ServedApi
{
    public static void AddTo(IServiceCollection services, LivingInstallation installation, IClock clock, DigestPolicy digests)
    {
        var data = installation.Current.Data;
        services.AddSingleton(clock).AddSingleton(installation).AddSingleton<ICurrentOrganisation>(installation);
        services.AddSingleton(data.Coverage).AddSingleton(data.Ledger).AddSingleton(data.Settings);
        services.AddSingleton(data.Notes).AddSingleton(data.Agendas).AddSingleton(data.Invites).AddSingleton(data.Subscriptions).AddSingleton(data.Templates).AddSingleton(data.Coaching);
        services.AddSingleton(data.UnsubscribeLinks(installation.Site.Address));
        services.AddSingleton<IReadiness>(new DatabaseReadiness(installation)).AddSingleton<IReadiness>(new FilesReadiness(installation));
        services.AddOneOnOneApi(api =>
        {
            api.Tenants.Add(LocalIdentity.Tenant);
            api.DigestLinks = (recipient, thing) => installation.Current.Links(recipient, thing);
            api.Digest = digests;
            api.DigestLease = LocalInstallation.AlreadyOver;
        });
    }

    private sealed class DatabaseReadiness(LivingInstallation installation) : IReadiness
    {
        private static readonly PersonId Nobody = new("nobody");

        public string Name => "database";

        public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
        {
            await installation.Current.Data.Settings.ReadAsync(Nobody, cancellationToken);
            return true;
        }
    }

    private sealed class FilesReadiness(LivingInstallation installation) : IReadiness
    {
        public string Name => "files";

        /// <summary>False while people and calendars are read from what the files said before they went wrong.</summary>
        public ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken) => ValueTask.FromResult(installation.Faults.Count == 0);
    }
}
