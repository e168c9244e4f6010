using System.Globalization;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Scale.Company;

/// <summary>
/// The content of each calendar, generated on request and not kept: 1:1s with reports, the manager, some peers and skip levels, which are
/// the same in both calendars; a weekly team meeting; other meetings, and for some people a week away. Always the same.
/// </summary>
internal sealed class Calendars(People people, int otherMeetingsAWeek)
{
    private static readonly Instant FirstMonday = Instant.FromUtc(2026, 1, 5, 0, 0);

    public IEnumerable<SimulatedEvent> Of(SimulatedUser owner, Interval window) =>
        people.Numbers.TryGetValue(owner.Id, out var number) ? Of(number, window) : [];

    private IEnumerable<SimulatedEvent> Of(int owner, Interval window) =>
    [
        .. OneOnOnesOf(owner).SelectMany(series => series.Within(window, people)),
        .. TeamMeeting(owner, window),
        .. People.ManagerOf(owner) is { } manager ? TeamMeeting(manager, window) : [],
        .. Others(owner, window),
        .. Away(owner, window),
    ];

    private IEnumerable<Series> OneOnOnesOf(int owner)
    {
        var reports = people.ReportsOf(owner).ToList();
        IEnumerable<Series?> below =
        [
            .. reports.Select(r => WithReport(owner, r)),
            .. reports.Take(3).Select(r => WithSkipLevel(owner, r)),
        ];
        IEnumerable<Series?> above = People.ManagerOf(owner) is not { } manager
            ? []
            :
            [
                WithReport(manager, owner),
                WithPeer(manager, owner),
                People.ManagerOf(manager) is { } over
                && owner == people.ReportsOf(manager).First()
                && people.ReportsOf(over).Take(3).Contains(manager)
                    ? WithSkipLevel(over, manager)
                    : null,
            ];
        return below.Concat(above).OfType<Series>();
    }

    /// <summary>Four in ten meet weekly, four every other week, one occasionally, one never.</summary>
    private static Series? WithReport(int manager, int report) => (Draw("report", manager, report) % 10) switch
    {
        < 4 => new Series(manager, report, 1),
        < 8 => new Series(manager, report, 2),
        8 => new Series(manager, report, 6),
        _ => null,
    };

    private Series? WithSkipLevel(int manager, int between) =>
        people.ReportsOf(between).Take(1).Select(r => new Series(manager, r, 8)).FirstOrDefault();

    private Series? WithPeer(int manager, int owner)
    {
        var place = owner - (manager * People.Span + 1);
        var peer = place % 2 == 0 ? owner + 1 : owner - 1;
        return people.ReportsOf(manager).Contains(peer) ? new Series(Math.Min(owner, peer), Math.Max(owner, peer), 6) : null;
    }

    private IEnumerable<SimulatedEvent> TeamMeeting(int manager, Interval window)
    {
        var team = people.ReportsOf(manager).Select(r => SimulatedAttendee.Of(people.Users[r])).ToList();
        return team.Count == 0
            ? []
            : Weeks(window)
                .Select(week => Slot(week, Draw("team", manager, 0), 60))
                .Where(time => Overlap(time, window))
                .Select(time => new SimulatedEvent($"team-{manager}", time)
                {
                    Organizer = SimulatedAttendee.Of(people.Users[manager]),
                    Attendees = team,
                    OriginalStart = time.Start,
                });
    }

    private IEnumerable<SimulatedEvent> Others(int owner, Interval window) =>
        from week in Weeks(window)
        from number in Enumerable.Range(0, otherMeetingsAWeek)
        let draw = Draw("other", owner, week * otherMeetingsAWeek + number)
        let time = Slot(week, draw, 30 + draw % 2 * 30)
        where Overlap(time, window)
        select new SimulatedEvent($"other-{owner}-{week}-{number}", time)
        {
            Organizer = SimulatedAttendee.Of(people.Users[owner]),
            Attendees =
            [
                .. Enumerable
                    .Range(1, 2 + draw / 7 % 4)
                    .Select(i => SimulatedAttendee.Of(people.Users[(owner + i * 17) % people.Users.Count])),
            ],
            IsCancelled = draw % 40 == 0,
        };

    /// <summary>One in twelve is away for a week within the window.</summary>
    private static IEnumerable<SimulatedEvent> Away(int owner, Interval window) =>
        from week in Weeks(window)
        where (Draw("away", owner, 0) + week) % 216 == 0
        let time = new Interval(FirstMonday + Duration.FromDays(week * 7), FirstMonday + Duration.FromDays(week * 7 + 5))
        where Overlap(time, window)
        select new SimulatedEvent($"away-{owner}-{week}", time) { IsAllDay = true, ShowAs = "oof" };

    private static IEnumerable<int> Weeks(Interval window) => Enumerable.Range(
        (int)Math.Floor((window.Start - FirstMonday).TotalDays / 7), (int)Math.Ceiling(window.Duration.TotalDays / 7) + 1);

    /// <summary>On a working day between 8:00 and 17:00.</summary>
    private static Interval Slot(int week, int draw, int minutes)
    {
        var start = FirstMonday + Duration.FromDays(week * 7 + draw % 5) + Duration.FromMinutes(8 * 60 + draw / 5 % 17 * 30);
        return new Interval(start, start + Duration.FromMinutes(minutes));
    }

    private static bool Overlap(Interval time, Interval window) => time.Start < window.End && time.End > window.Start;

    /// <summary>A number from 0 on that looks random but is always the same (FNV-1a, mixed).</summary>
    private static int Draw(string what, int one, int other)
    {
        var hash = what.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619u);
        hash = (((hash ^ (uint)one) * 16777619u) ^ (uint)other) * 16777619u;
        return (int)((hash ^ (hash >> 15)) * 2654435769u >> 1);
    }

    /// <summary>A 1:1 that takes place every so many weeks.</summary>
    private sealed record Series(int Organizer, int Guest, int EveryWeeks)
    {
        public IEnumerable<SimulatedEvent> Within(Interval window, People people) =>
            from week in Weeks(window)
            where (week + Draw("turn", Organizer, Guest)) % EveryWeeks == 0
            let time = Slot(week, Draw("slot", Organizer, Guest), 30)
            where Overlap(time, window)
            select new SimulatedEvent(string.Create(CultureInfo.InvariantCulture, $"one-{Organizer}-{Guest}"), time)
            {
                Organizer = SimulatedAttendee.Of(people.Users[Organizer]),
                Attendees = [SimulatedAttendee.Of(people.Users[Guest])],
                OriginalStart = time.Start,
                IsCancelled = Draw("cancelled", Guest, week) % 25 == 0,
            };
    }
}
