using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What a manager knows better than the calendar, about one of their reports.</summary>
/// <param name="Report">Whom it is about.</param>
/// <param name="MadeAt">When the manager said so: the later correction of a kind wins.</param>
public abstract record Correction(PersonId Report, Instant MadeAt)
{
    /// <summary>The report is away from one day up to, not including, another, the first day back.</summary>
    public sealed record Away : Correction
    {
        public Away(PersonId report, Instant madeAt, LocalDate from, LocalDate back)
            : base(report, madeAt)
        {
            if (back <= from)
            {
                throw new ArgumentException("The first day back comes after the first day away.", nameof(back));
            }

            (From, Back) = (from, back);
        }

        public LocalDate From { get; }

        public LocalDate Back { get; }
    }

    /// <summary>The two have agreed on a cadence of their own.</summary>
    public sealed record AgreedCadence(PersonId Report, Instant MadeAt, Cadence Cadence) : Correction(Report, MadeAt);

    /// <summary>A 1:1 that had no invite.</summary>
    public sealed record HeldWithoutInvite(PersonId Report, Instant MadeAt, Interval Time) : Correction(Report, MadeAt);
}
