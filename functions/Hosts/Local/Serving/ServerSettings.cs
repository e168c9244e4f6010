using NodaTime;
using OutlookOneOnOne.Hosts.Local.Identity;
using OutlookOneOnOne.Hosts.Local.Serving.AddIn;
using OutlookOneOnOne.Hosts.Local.Serving.Pages;

namespace OutlookOneOnOne.Hosts.Local.Serving;

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
