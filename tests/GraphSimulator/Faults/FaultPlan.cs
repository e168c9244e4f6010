using System.Collections.Immutable;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Faults;

/// <summary>The faults to simulate, which can be turned on and off while the simulator runs.</summary>
public sealed class FaultPlan
{
    private readonly Tenant tenant;
    private ImmutableList<FaultRule> rules = [];

    internal FaultPlan(Tenant tenant) => this.tenant = tenant;

    /// <summary>Turns on a fault; disposing of the result turns it off.</summary>
    /// <param name="mailbox">An id or user principal name; null for all requests.</param>
    /// <param name="route">The template of the operation, such as <c>/users/{user-id}/calendarView</c>; null for all.</param>
    /// <param name="method">In upper case; null for all.</param>
    /// <param name="skip">How many matching requests are handled normally first.</param>
    /// <param name="times">How many matching requests then fail.</param>
    public IDisposable On(
        Fault fault, string? mailbox = null, string? route = null, string? method = null, int skip = 0, int times = int.MaxValue)
    {
        var rule = new FaultRule(fault, mailbox is null ? null : tenant.Find(mailbox)?.Id ?? mailbox, route, method, skip, times);
        ImmutableInterlocked.Update(ref rules, r => r.Add(rule));
        return new Switch(() => ImmutableInterlocked.Update(ref rules, r => r.Remove(rule)));
    }

    public void Clear() => ImmutableInterlocked.Update(ref rules, _ => []);

    /// <summary>The first that matches.</summary>
    internal Fault? For(Operation operation, GraphCall call)
    {
        if (rules.IsEmpty)
            return null;
        var mailbox = call.Values.GetValueOrDefault("user-id") is { } name ? tenant.Find(name)?.Id ?? name : null;
        return rules.FirstOrDefault(r => r.AppliesTo(operation.Template, call.Method, mailbox))?.Fault;
    }

    private sealed class FaultRule(Fault fault, string? mailbox, string? route, string? method, int skip, int times)
    {
        private long met;

        public Fault Fault => fault;

        public bool AppliesTo(string template, string verb, string? owner)
        {
            if ((mailbox is not null && mailbox != owner)
                || (route is not null && route != template)
                || (method is not null && method != verb))
                return false;
            var nth = Interlocked.Increment(ref met);
            return nth > skip && nth - skip <= times;
        }
    }

    private sealed class Switch(Action off) : IDisposable
    {
        public void Dispose() => off();
    }
}
