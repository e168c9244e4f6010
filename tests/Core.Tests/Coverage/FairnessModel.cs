using NodaTime;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// A second implementation of age and status, written from the documented rules and not from the code. It walks from day to day and keeps
/// no state, so it is slow and simple on purpose. The product must agree with it.
/// </summary>
internal sealed record FairnessModel(LocalDate Today, int Cadence, FairnessModel.Someone Manager, FairnessModel.Someone Report)
{
    // Further back than any date that a test generates.
    private const int Farthest = 1000;

    /// <summary>The days of their 1:1s that have begun, in the manager's zone.</summary>
    public IReadOnlyCollection<LocalDate> Held { get; init; } = [];

    /// <summary>The days of 1:1s that have not begun.</summary>
    public IReadOnlyCollection<LocalDate> Scheduled { get; init; } = [];

    public LocalDate? ReportingSince { get; init; }

    public bool MayHaveBeenOneThatCannotBeRead { get; init; }

    public int? Age
    {
        get
        {
            if (Held.Count == 0)
            {
                return null;
            }

            var age = 0;
            for (var day = Held.Max(); day < Today;)
            {
                day = day.PlusDays(1);
                age += Manager.IsAbsent(day) || Report.IsAbsent(day) ? 0 : 1;
            }

            return age;
        }
    }

    public CoverageStatus Status
    {
        get
        {
            if (Age <= Cadence)
            {
                return CoverageStatus.Covered;
            }

            if (Manager.IsAwayFor5Days(Today) || Report.IsAwayFor5Days(Today))
            {
                return CoverageStatus.Away;
            }

            if (IsNew)
            {
                return CoverageStatus.NewInRole;
            }

            return MayHaveBeenOneThatCannotBeRead ? CoverageStatus.NotKnown : StatusOfOthers;
        }
    }

    private bool IsNew
    {
        get
        {
            var days = Cadence > 14 ? Cadence : 14;
            return (ReportingSince is { } since && Today < since.PlusDays(days)) || Manager.IsBackFor14Days(Today)
                || Report.IsBackFor14Days(Today);
        }
    }

    private CoverageStatus StatusOfOthers
    {
        get
        {
            var soon = Enumerable.Range(0, 8).Any(days => Scheduled.Contains(Today.PlusDays(days)));
            if (soon || (Age is { } late && late - Cadence <= 7))
            {
                return CoverageStatus.Slipping;
            }

            return Held.Count == 0 ? CoverageStatus.Never : CoverageStatus.Overdue;
        }
    }

    /// <param name="OutOn">The days on which they are out of office, in their own time zone.</param>
    /// <param name="Holidays">The public holidays where they work.</param>
    /// <param name="Works">The days of the week on which they work.</param>
    public sealed record Someone(
        IReadOnlySet<LocalDate> OutOn, IReadOnlySet<LocalDate> Holidays, IReadOnlySet<IsoDayOfWeek> Works)
    {
        /// <summary>Out of office, on a public holiday from Monday to Friday, or on days off between two such days.</summary>
        public bool IsAbsent(LocalDate day) => IsOut(day) || (IsFree(day) && ComesFromAbsence(day) && LeadsToAbsence(day));

        public bool IsAwayFor5Days(LocalDate day)
        {
            if (!IsAwayWithDaysAfter(day))
            {
                return false;
            }

            var days = 1;
            for (var before = day.PlusDays(-1); days < 5 && IsAwayWithDaysAfter(before); before = before.PlusDays(-1))
            {
                days++;
            }

            for (var after = day.PlusDays(1); days < 5 && IsAwayWithDaysAfter(after); after = after.PlusDays(1))
            {
                days++;
            }

            return days == 5;
        }

        public bool IsBackFor14Days(LocalDate day) =>
            Enumerable.Range(0, 14).Any(days => IsFirstWorkingDayAfter14DaysAway(day.PlusDays(-days)));

        private bool IsFirstWorkingDayAfter14DaysAway(LocalDate day)
        {
            if (IsFree(day) || IsAbsent(day))
            {
                return false;
            }

            var before = day.PlusDays(-1);
            while (IsFree(before) && !IsAbsent(before))
            {
                before = before.PlusDays(-1);
            }

            return Enumerable.Range(0, 14).All(days => IsAbsent(before.PlusDays(-days)));
        }

        // Days off that follow an absence count as part of it, so two absences are never adjacent.
        private bool IsAwayWithDaysAfter(LocalDate day) => IsOut(day) || (IsFree(day) && ComesFromAbsence(day));

        private bool IsOut(LocalDate day) => OutOn.Contains(day) || (Holidays.Contains(day) && day.DayOfWeek <= IsoDayOfWeek.Friday);

        private bool IsFree(LocalDate day) => Holidays.Contains(day) || !Works.Contains(day.DayOfWeek);

        private bool ComesFromAbsence(LocalDate day) => Walk(day, -1);

        private bool LeadsToAbsence(LocalDate day) => Walk(day, 1);

        private bool Walk(LocalDate from, int step)
        {
            for (var (day, steps) = (from, 0); steps < Farthest; day = day.PlusDays(step), steps++)
            {
                if (IsOut(day))
                {
                    return true;
                }

                if (!IsFree(day))
                {
                    return false;
                }
            }

            return false;
        }
    }
}
