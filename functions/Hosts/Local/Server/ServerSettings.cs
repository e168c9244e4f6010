using NodaTime;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>What a server is made of.</summary>
/// <param name="Port">On loopback.</param>
/// <param name="Https">Besides; null for none.</param>
/// <param name="Installation">Outlives the server.</param>
/// <param name="Clock">Says what now is.</param>
/// <param name="Roles">Who may do more.</param>
/// <param name="Occasion">What is special.</param>
/// <param name="Console">Takes the log.</param>
internal sealed record ServerSettings(
    int Port, HttpsEndpoint? Https, LivingInstallation Installation, IClock Clock, LocalRoles Roles, Occasion Occasion, CliConsole Console);
