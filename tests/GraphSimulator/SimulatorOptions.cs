using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Throttling;

namespace OutlookOneOnOne.SimulatedGraph;

/// <summary>The behaviour of a simulator where Graph allows several.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The clock for limits, subscriptions and deliveries; a fake one makes hours pass immediately.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The apps and their tokens.</summary>
    public IReadOnlyList<SimulatedApp> Apps { get; init; } =
        [SimulatedApp.Reader, SimulatedApp.Writer, SimulatedApp.Mailer, SimulatedApp.FreeBusy];

    public GraphLimits Limits { get; init; } = new();

    /// <summary>How HTML written into events is changed.</summary>
    public ExchangeHtml Html { get; init; } = ExchangeHtml.Wrap;

    /// <summary>How notifications are sent; null to use the network. A custom handler needs no socket.</summary>
    public HttpMessageHandler? Webhooks { get; init; }

    /// <summary>The loopback port; 0 for any that is free.</summary>
    public int Port { get; init; }
}
