using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Work that comes round.</summary>
/// <param name="RunAsync">At an instant.</param>
/// <param name="Every">No sooner; zero for in every round.</param>
/// <param name="Queues">To be looked at afterwards, in this order.</param>
internal sealed record TimedWork(Func<Instant, CancellationToken, Task> RunAsync, Duration Every, params WorkKind[] Queues);

/// <param name="InOrder">What comes later may rest on what came before.</param>
internal sealed record Timetable(IReadOnlyList<TimedWork> InOrder);
