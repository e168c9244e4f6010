using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Throttling;

namespace OutlookOneOnOne.SimulatedGraph;

/// <summary>How a simulator behaves where Graph leaves a choice.</summary>
public sealed record SimulatorOptions
{
    /// <summary>What limits, subscriptions and deliveries go by; a fake one makes hours pass at once.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Who may ask, by which token.</summary>
    public IReadOnlyList<SimulatedApp> Apps { get; init; } = [SimulatedApp.Reader, SimulatedApp.Writer, SimulatedApp.Mailer];

    public GraphLimits Limits { get; init; } = new();

    /// <summary>What becomes of HTML written into events.</summary>
    public ExchangeHtml Html { get; init; } = ExchangeHtml.Wrap;

    /// <summary>How notifications are sent; null for over the network. A handler of one's own needs no socket.</summary>
    public HttpMessageHandler? Webhooks { get; init; }

    /// <summary>The loopback port; 0 for any that is free.</summary>
    public int Port { get; init; }
}
