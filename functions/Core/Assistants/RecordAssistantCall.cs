using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>
/// Records what an assistant asks for before it is done, so that nothing is done in somebody's name that is missing from their list.
/// </summary>
public sealed class RecordAssistantCall(AssistantCallStore store)
{
    /// <summary>Records one call. Throws when the storage fails; the call must then not be made.</summary>
    public async Task<RecordCallResult> ForAsync(PersonId person, AssistantCall call, CancellationToken cancellationToken)
    {
        var isFull = false;
        await store.ChangeAsync(
            person,
            AssistantDay.DayOf(call.At),
            day =>
            {
                var after = day.With(call);
                isFull = day.IsFull && after != day;
                return isFull || after == day ? null : after;
            },
            cancellationToken);
        return isFull ? RecordCallResult.DayIsFull : RecordCallResult.Recorded;
    }
}

/// <summary>The result of recording a call.</summary>
public enum RecordCallResult
{
    /// <summary>It is in the person's list and may be made.</summary>
    Recorded,

    /// <summary>There were too many calls today. It must not be made.</summary>
    DayIsFull,
}
