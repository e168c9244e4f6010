using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What a manager knows better than the calendar about one of their reports.</summary>
/// <param name="Report">Who it is about.</param>
/// <param name="MadeAt">When the manager made it: the latest correction of a kind wins.</param>
public abstract record Correction(PersonId Report, Instant MadeAt)
{
    /// <summary>The report is away. Half-open: the first day back is not included.</summary>
    public sealed record Away : Correction
    {
        /// <summary>Creates it from a half-open range of days.</summary>
        /// <exception cref="ArgumentException">The first day back is not after the first day away.</exception>
        public Away(PersonId report, Instant madeAt, LocalDate from, LocalDate back)
            : base(report, madeAt)
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
    }

    /// <summary>The two agreed on a cadence of their own.</summary>
    public sealed record AgreedCadence(PersonId Report, Instant MadeAt, Cadence Cadence) : Correction(Report, MadeAt);

    /// <summary>A 1:1 that had no invite.</summary>
    public sealed record HeldWithoutInvite(PersonId Report, Instant MadeAt, Interval Time) : Correction(Report, MadeAt);
}
