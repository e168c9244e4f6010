using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What one of the two people in a pair knows better than the calendar.</summary>
/// <param name="With">The other person.</param>
/// <param name="MadeAt">When it was made: the latest correction of a kind wins.</param>
public abstract record Correction(PersonId With, Instant MadeAt)
{
    /// <summary>Everything that distinguishes it from other corrections by the same person; part of its id, so it never changes.</summary>
    internal abstract string Content { get; }

    /// <summary>
    /// The other person is away, or with <see cref="IsOwn"/> the one who made the correction. It applies to this pair only.
    /// </summary>
    public sealed record Away : Correction
    {
        /// <summary>Creates it from a half-open range of days.</summary>
        /// <exception cref="ArgumentException">The first day back is not after the first day away.</exception>
        public Away(PersonId with, Instant madeAt, LocalDate from, LocalDate back)
            : base(with, madeAt)
        {
            if (back <= from)
            {
                throw new ArgumentException("The first day back comes after the first day away.", nameof(back));
            }

            (From, Back) = (from, back);
        }

        /// <summary>The first day away.</summary>
        public LocalDate From { get; }

        /// <summary>The first day back.</summary>
        public LocalDate Back { get; }

        /// <summary>The one who made the correction is away.</summary>
        public bool IsOwn { get; init; }

        internal override string Content =>
            $"away {LocalDatePattern.Iso.Format(From)} {LocalDatePattern.Iso.Format(Back)}{(IsOwn ? " own" : string.Empty)}";
    }

    /// <summary>"We agreed on this cadence". It applies once both have confirmed it.</summary>
    public sealed record AgreedCadence(PersonId With, Instant MadeAt, Cadence Cadence) : Correction(With, MadeAt)
    {
        /// <summary>Entered in an earlier version, in which the manager alone could enter it.</summary>
        public bool IsAlone { get; init; }

        internal override string Content => $"cadence {Cadence}";
    }

    /// <summary>The 1:1 in the calendar on this day, in the manager's time zone, did not take place.</summary>
    public sealed record DidNotTakePlace(PersonId With, Instant MadeAt, LocalDate Day) : Correction(With, MadeAt)
    {
        internal override string Content => $"not held {LocalDatePattern.Iso.Format(Day)}";
    }

    /// <summary>
    /// This meeting, or all of this series, is the 1:1 of the two although more people are invited, or is not although nobody else is. For
    /// figures only: we still do not write into an invite that reaches anybody else.
    /// </summary>
    /// <param name="With">See <see cref="Correction"/>.</param>
    /// <param name="MadeAt">See <see cref="Correction"/>.</param>
    /// <param name="Key">The meeting or series.</param>
    /// <param name="IsOurs">It is their 1:1.</param>
    public sealed record OurMeeting(PersonId With, Instant MadeAt, MeetingKey Key, bool IsOurs) : Correction(With, MadeAt)
    {
        /// <summary>When the occurrence starts that the person had in front of them, so that the two know which meeting is meant.</summary>
        public required Instant Example { get; init; }

        /// <summary>It is a series.</summary>
        public bool InSeries { get; init; }

        internal override string Content => $"{(IsOurs ? "ours" : "not ours")} {Key}";
    }

    /// <summary>
    /// "Our 1:1 is private": once both have said so, it is not known to anybody above them, without a reason or a mark.
    /// </summary>
    public sealed record Private(PersonId With, Instant MadeAt) : Correction(With, MadeAt)
    {
        internal override string Content => "private";
    }

    /// <summary>A 1:1 that had no invite.</summary>
    public sealed record HeldWithoutInvite(PersonId With, Instant MadeAt, Interval Time) : Correction(With, MadeAt)
    {
        internal override string Content =>
            $"held {InstantPattern.ExtendedIso.Format(Time.Start)} {InstantPattern.ExtendedIso.Format(Time.End)}";
    }
}
