using NodaTime;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>Deletes what assistants did long ago from people's lists.</summary>
public sealed class ForgetOldAssistantCalls(AssistantCallStore store)
{
    /// <summary>Deletes the days that ended before this instant. Throws when the storage fails.</summary>
    public Task BeforeAsync(Instant instant, CancellationToken cancellationToken) =>
        store.ForgetBeforeAsync(AssistantDay.DayOf(instant), cancellationToken);
}
