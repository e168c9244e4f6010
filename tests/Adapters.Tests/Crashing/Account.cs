using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>The final state of a world, read through the ports, in the same words for every store.</summary>
internal static class Account
{
    /// <summary>
    /// Everything stored about everybody, everything remembered about calendars and invites, and the waiting messages, which it removes
    /// from the queues.
    /// </summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Process p, CancellationToken cancellationToken)
    {
        var all = new List<string>();
        foreach (var person in UseCase.Everybody)
        {
            foreach (var feature in UseCase.Features(p))
            {
                all.Add($"{person.Id} {feature.Name}: {(await feature.ExportAsync(person.Id, cancellationToken)).ToJsonString()}");
            }
        }

        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            var waiting = await p.Inbox.ReceiveAsync(kind, QueueLimits.MaxAtOnce, p.WorkLease, cancellationToken);
            all.AddRange(waiting.Select(w => $"{kind}: {w.Message.Id} {w.Message.Body}").Order(StringComparer.Ordinal));
        }

        return all;
    }
}
