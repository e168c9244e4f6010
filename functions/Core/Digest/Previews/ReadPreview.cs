using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// Reads what the next digest will say about somebody, for themselves: from Thursday 08:00 as it will be on Monday, before that as it is
/// now.
/// </summary>
/// <param name="figures">What is known.</param>
/// <param name="write">What a digest says.</param>
/// <param name="first">Knows whether the next digest is sent to a reader; null if it always is.</param>
public sealed class ReadPreview(ReadFigures figures, WriteDigest write, FirstDigests? first = null)
{
    /// <summary>Digests are on for this person, so figures about them may be shown to others.</summary>
    public bool IsOnFor(Person person, OrgChart chart) => figures.AreOnFor(person, chart);

    /// <summary>A manager's figures. Throws when the storage fails.</summary>
    public async Task<ManagerPreview> OfManagerAsync(Person self, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        List<Person> readers = [.. figures.ReadersOf(self, chart)];
        var due = await DueAtAsync(self, readers, now, cancellationToken);
        var own = await figures.OfSelfAsync(self, chart, now, due ?? now, cancellationToken);
        var shown = await AsSentAsync(own.ToOthers.CoverageOrNull, readers, due ?? now, cancellationToken);
        return new ManagerPreview(readers, due, own)
        {
            Shown = shown,
            Line = shown is not null && readers is [var nearest, ..] ? write.Line(nearest, chart, shown) : null,
        };
    }

    /// <summary>A report's own 1:1s with their manager; null for somebody at the top. Throws when the storage fails.</summary>
    public async Task<PairPreview?> WithManagerAsync(Person self, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (chart.ManagerOf(self.Id) is not { } manager)
        {
            return null;
        }

        List<Person> readers = [.. figures.ReadersOf(manager, chart, self)];
        var due = await DueAtAsync(self, readers, now, cancellationToken);
        return new PairPreview(
            manager, readers, due, await figures.WithManagerAsync(self, manager, chart, now, due, cancellationToken));
    }

    /// <summary>Null also while the nearest reader does not get the next digest yet.</summary>
    private async Task<Instant?> DueAtAsync(Person subject, List<Person> readers, Instant now, CancellationToken cancellationToken)
    {
        if (readers is not [var nearest, ..] || DigestForecast.DueAt(subject, nearest, now) is not { } due)
        {
            return null;
        }

        var known = first is null ? null : await first.ReadAsync(cancellationToken);
        return known?.Get(nearest, DigestSchedule.WeekAt(due, nearest.TimeZone)) == false ? null : due;
    }

    /// <summary>Past weeks are as they were sent to the nearest reader.</summary>
    private async Task<ManagerCoverage?> AsSentAsync(
        ManagerCoverage? shown, List<Person> readers, Instant at, CancellationToken cancellationToken)
    {
        if (shown is null || readers is not [var reader, ..])
        {
            return shown;
        }

        var monday = DigestSchedule.WeekAt(at, reader.TimeZone).Monday;
        return (await figures.SentFigures.BeforeAsync(reader.Id, monday, cancellationToken)).Of(shown);
    }
}

/// <summary>What the next digest will say about a manager.</summary>
/// <param name="Readers">Who reads it, nearest first.</param>
/// <param name="Due">When the digest of the nearest reader is due; null before Thursday 08:00, or if nobody reads it.</param>
/// <param name="Own">What only the manager sees.</param>
public sealed record ManagerPreview(IReadOnlyList<Person> Readers, Instant? Due, OwnFigures Own)
{
    /// <summary>What the readers see; null if digests are off.</summary>
    public ManagerCoverage? Shown { get; init; }

    /// <summary>The same as a part of the digest to the nearest reader; null if nobody reads it.</summary>
    public DigestLine? Line { get; init; }
}

/// <summary>What goes into the next digest from a pair.</summary>
/// <param name="Manager">The manager of the pair.</param>
/// <param name="Readers">Who reads a count that includes it, nearest first.</param>
/// <param name="Due">As for <see cref="ManagerPreview"/>.</param>
/// <param name="Pair">What the report sees of it.</param>
public sealed record PairPreview(Person Manager, IReadOnlyList<Person> Readers, Instant? Due, PairWithManager Pair);
