using System.Collections.Frozen;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What we store about one manager's calendar. "Not read" and "not readable" differ from "no 1:1s".</summary>
public abstract record CoverageFacts
{
    private CoverageFacts()
    {
    }

    /// <summary>Read, at <paramref name="ReadAt"/>.</summary>
    public sealed record Known(Instant ReadAt, IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences) : CoverageFacts
    {
        /// <summary>Why every attempt since then failed; null when there was none.</summary>
        public CalendarFault? FaultSince { get; init; }

        /// <summary>
        /// The direct reports at the time of the reading: their last 1:1 is kept for as long as they stay direct reports.
        /// </summary>
        public IReadOnlyCollection<PersonId> Reports { get; init; } = [];

        /// <summary>Meetings with direct reports that are not 1:1s only because of who else is invited.</summary>
        public IReadOnlyList<OtherMeeting> Others { get; init; } = [];

        /// <summary>1:1s with direct reports that were called off: cancelled, declined, or not in the calendar any more.</summary>
        public IReadOnlyList<OneOnOne> CalledOff { get; init; } = [];

        /// <summary>
        /// When the calendar has entries that stand, of any kind; of a new reading only, and never stored. A 1:1 at such a time is still
        /// there, if perhaps in a form that does not count.
        /// </summary>
        public IReadOnlySet<Interval> Taken { get; init; } = new HashSet<Interval>();

        /// <summary>
        /// 1:1s with direct reports that were planned at one reading, had ended by the next, and were not in it: nobody knows whether they
        /// took place.
        /// </summary>
        public IReadOnlyList<OneOnOne> Vanished { get; init; } = [];

        /// <summary>
        /// What else a reading found, such as what was cancelled or declined: it has not vanished. It is not stored.
        /// </summary>
        public IReadOnlySet<(MeetingKey Key, Instant Start)> Seen { get; init; } = FrozenSet<(MeetingKey, Instant)>.Empty;

        /// <summary>Each report's last 1:1 before the requested period.</summary>
        public IReadOnlyList<OneOnOne> Earlier { get; init; } = [];
    }

    /// <summary>The latest attempt, at <paramref name="TriedAt"/>, failed.</summary>
    public sealed record NotReadable(Instant TriedAt, CalendarFault Fault) : CoverageFacts
    {
        /// <summary>The last reading counts until it is too old (<see cref="CalendarReadResult.NotReadable.IsTransient"/>).</summary>
        public bool KeepsLastReading { get; init; }
    }

    /// <summary>No attempt has been made yet.</summary>
    public sealed record NeverRead : CoverageFacts;
}
