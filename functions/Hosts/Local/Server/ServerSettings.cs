using NodaTime;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>The settings of a server.</summary>
/// <param name="Port">The port on localhost.</param>
/// <param name="Https">The HTTPS endpoint; null for none.</param>
/// <param name="Installation">The installation, which outlives the server.</param>
/// <param name="Clock">The clock, which <c>--now</c> may have set.</param>
/// <param name="Roles">The people with additional roles.</param>
/// <param name="Mode">What is special about this run.</param>
/// <param name="Console">Receives the log.</param>
internal sealed record ServerSettings(
    int Port,
    HttpsEndpoint? Https,
    ReloadingInstallation Installation,
    IClock Clock,
    LocalRoles Roles,
    ServerMode Mode,
    CliConsole Console);
