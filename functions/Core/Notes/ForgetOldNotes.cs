using NodaTime;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>Deletes notes older than the organisation's policy allows. Running it twice changes nothing.</summary>
public sealed class ForgetOldNotes(NoteStore store, NoteRetention retention)
{
    /// <returns>The number of deleted notes and action items.</returns>
    public async Task<int> RunAsync(Instant now, CancellationToken cancellationToken) =>
        retention.KeepFor is { } age ? await store.ForgetUnchangedSinceAsync(now - age, cancellationToken) : 0;
}

/// <summary>How long notes and action items are kept, counted from their last change.</summary>
public sealed record NoteRetention
{
    private NoteRetention(Duration? keepFor) => KeepFor = keepFor;

    /// <summary>Until a participant deletes them: the default.</summary>
    public static NoteRetention UntilDeleted { get; } = new(keepFor: null);

    /// <summary>Null to keep them indefinitely.</summary>
    public Duration? KeepFor { get; }

    /// <exception cref="ArgumentOutOfRangeException">Fewer than one, or more than a hundred years.</exception>
    public static NoteRetention Weeks(int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, 5200);
        return new NoteRetention(Duration.FromDays(weeks * 7));
    }
}
