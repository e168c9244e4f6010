using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>An event that cannot be read and may have been a 1:1.</summary>
/// <param name="Uid">Null if it has none. If another file contains the same meeting, that one counts.</param>
/// <param name="Pair">The two people; null if unknown, so that it may be anybody with the owner of the file.</param>
/// <param name="At">When it starts; null if that cannot be read, or if it repeats.</param>
internal sealed record IcsUnreadable(IcsSource Source, string? Uid, (PersonId One, PersonId Other)? Pair, Instant? At)
{
    // Only people matter here, so an event whose time cannot be read is assumed to last half an hour.
    private static readonly Interval SomeTime = new(Instant.FromUtc(2000, 1, 3, 9, 0), Instant.FromUtc(2000, 1, 3, 9, 30));

    /// <summary>Null for an event that could not be a 1:1 of two people in the organisation, whenever it took place.</summary>
    /// <param name="said">Everything about it that can be read.</param>
    /// <param name="at">See <see cref="At"/>.</param>
    public static IcsUnreadable? Of(IcsEvent said, Instant? at)
    {
        var seen = new CalendarEvent(new EventId(said.Uid), SomeTime)
        {
            IsCancelled = said.IsCancelled,
            ShowAs = said.ShowAs,
            IsPrivate = said.IsPrivate,
            Organizer = said.Organizer,
            SentBy = said.SentBy,
            Attendees = said.Attendees,
        };
        var directory = said.Source.Directory;
        var verdict = new OneOnOneRecognizer(directory.Organisation, directory.Recognition).Recognize(seen);
        return verdict is { IsDeclined: false, Pair: ({ Person: { } one }, { Person: { } other }) }
            ? new IcsUnreadable(said.Source, said.Uid, (one.Id, other.Id), at)
            : null;
    }

    /// <summary>The part that was cut off may have contained anything.</summary>
    public static IcsUnreadable CutOff(IcsSource source) => new(source, null, null, null);

    /// <summary>The event has both people, or one of them and the owner of its calendar.</summary>
    public bool Concerns(IcsEvent e, IcsPeople people)
    {
        var named = e.Attendees.Select(a => people.Of(a.Address)).ToHashSet();
        named.UnionWith(e.Organizer is { } organizer ? [people.Of(organizer.Address)] : []);
        named.UnionWith(e.Source.Owner is { } owner ? [owner.Person] : []);
        return Pair is not var (one, other) || (named.Contains(one) && named.Contains(other));
    }

    /// <summary>The person with whom it may have been a 1:1; null if it concerns others.</summary>
    public PersonId? OtherThan(PersonId person) => Pair switch
    {
        (var one, var other) when one == person => other,
        (var one, var other) when other == person => one,
        _ => null,
    };
}
