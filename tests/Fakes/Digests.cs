using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Fakes;

/// <summary>Digests as the rules produce them, each for one case.</summary>
internal static class Digests
{
    public static readonly DigestLinks Links = new(
        new Uri("https://oneonone.example.org/place?week=2026-W48&thing=1"),
        new Uri("https://oneonone.example.org/preferences"),
        new Uri("https://oneonone.example.org/stop?token=abc&for=me"))
    {
        Guides = new GuidePages(new Uri("https://oneonone.example.org/")),
    };

    public static readonly DigestLinks OnlyUnsubscribe = new(null, null, new Uri("mailto:digest@example.org?subject=stop"));

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);

    private static readonly Idea Idea = IdeaCatalogue.BuiltIn.All[2];

    private static Person Recipient { get; } = Person("Mara Stein") with { TimeZone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };

    public static WeeklyDigest AllWell()
    {
        var (ann, bo) = (Person("Ann Lee"), Person("Bo Kim"));
        return Digest(
            Known(Recipient, [Covered("Ann Lee", 3), Covered("Bo Kim", 1), Covered("Cy Day", 8)], Steady(3, 3)) with
            {
                SkipLevel = new(7, 14, Person("Eve Ray")),
                Peers = new(3, 6, Person("Ola Berg")),
            },
            [
                Line(Known(ann, Reports(6, 0, 0, 0), Steady(6, 6)) with { Peers = new(2, 5, null) }, Recipient, 1),
                Line(Known(bo, Reports(4, 0, 0, 0), Rising(4)) with { SkipLevel = new(0, 4, null), Peers = new(1, 4, null) }, Recipient, 1),
            ],
            Thing(bo, CheckInOccasion.Rising, Now + Duration.FromHours(74)));
    }

    public static WeeklyDigest AllTroubles()
    {
        var (ann, bo, cy) = (Person("Ann Lee"), Person("Bo Kim"), Person("Cy Day"));
        PairCoverage[] own =
        [
            Pair("Ann Lee", CoverageStatus.Overdue, 41, next: 3),
            Pair("Bo Kim", CoverageStatus.Slipping, 17, next: 1),
            Pair("Cy Day", CoverageStatus.Never, null, next: null),
            Covered("Di Fox", 6),
            Pair("Ed Gray", CoverageStatus.NewInRole, null, next: 2),
            Pair("Flo Hart", CoverageStatus.Away, 30, next: null),
        ];
        return Digest(
            Known(Recipient, own, Falling(4)) with { SkipLevel = new(1, 3, Person("Eve Ray")), Peers = new(0, 2, Person("Ola Berg")) },
            [
                Line(
                    Known(ann, Reports(5, 1, 0, 0), Steady(5, 6)) with
                    {
                        SkipLevel = new(3, 12, null),
                        Peers = new(2, 5, null),
                    },
                    Recipient,
                    1),
                Line(Known(Person("Gus Hill"), Reports(2, 1, 1, 1), Falling(5)), ann, 2),
                Line(Known(bo, Reports(1, 1, 2, 3, newInRole: 1, away: 2), Falling(7)) with { Peers = new(0, 4, null) }, Recipient, 1),
                Line(Known(cy, Reports(0, 0, 0, 0, newInRole: 1, away: 1), NoWeeks()), Recipient, 1),
            ],
            Thing(bo, CheckInOccasion.NeverMet, null));
    }

    /// <summary>A 1:1 of the recipient's own is missing, so it is the one thing of the week.</summary>
    public static WeeklyDigest OwnFirst()
    {
        var digest = AllTroubles();
        return digest with
        {
            OneThing = null,
            OwnFirst = digest.Own.Match<PairCoverage?>(own => own.Pairs.Single(p => p.Status == CoverageStatus.Never), _ => null),
        };
    }

    public static WeeklyDigest Unreadable() => Digest(
        new ManagerCoverage.Unknown(Recipient, CalendarFault.AccessDenied),
        [
            Unknown("Ann Lee", CalendarFault.NotFound),
            Unknown("Bo Kim", CalendarFault.Unavailable),
            Unknown("Cy Day", null),
        ],
        thing: null);

    public static WeeklyDigest NobodyElse() => Digest(
        Known(Recipient, [Covered("Ann Lee", 3)], Steady(1, 1)),
        [Line(Known(Person("Ann Lee"), Reports(0, 0, 0, 1), Steady(0, 1)), Recipient, 1)],
        Thing(Person("Ann Lee"), CheckInOccasion.NeverMet, Now + Duration.FromDays(2)));

    /// <summary>Two direct managers; the first has so many managers below them that some are summed up in one row.</summary>
    public static WeeklyDigest DeepLine(int below = 42)
    {
        var ann = Person("Ann Lee");
        var deep = Enumerable.Range(1, below).Select(n => n == 40
            ? new DigestLine(new ManagerCoverage.Unknown(Person($"Manager {n}"), CalendarFault.Unavailable), ann, 2, [])
            : Line(Known(Person($"Manager {n}"), Reports(4, n % 3 == 0 ? 1 : 0, 0, 0), Rising(5)), ann, n % 7 == 0 ? 3 : 2));
        return Digest(
            Known(Recipient, [Covered("Ann Lee", 3), Covered("Bo Kim", 5)], Steady(2, 2)),
            [
                Line(Known(ann, Reports(6, 0, 0, 0), Steady(6, 6)), Recipient, 1),
                .. deep,
                Line(Known(Person("Bo Kim"), Reports(3, 0, 1, 0), Steady(3, 4)), Recipient, 1),
            ],
            Thing(ann, CheckInOccasion.AllCovered, Now + Duration.FromDays(1)));
    }

    public static WeeklyDigest WithNames()
    {
        var digest = AllTroubles();
        var named = digest.Managers[2] with { NamedReports = ["Ida Jones", "Kai Lund", "Mia Noor"] };
        return digest with { Managers = [digest.Managers[0], digest.Managers[1], named, digest.Managers[3]] };
    }

    /// <summary>The largest possible digest: as many names as fit, and every statement about a manager.</summary>
    public static WeeklyDigest Largest(int managers, Func<int, string> name) =>
        Digest(
            Known(Recipient, [.. Enumerable.Range(0, 12).Select(n => Pair(name(n), CoverageStatus.Overdue, 30 + n, next: n))], Falling(12)),
            [
                .. Enumerable
                    .Range(0, managers)
                    .Select(n =>
                        Line(
                            Known(Person(name(n)), Reports(2, 1, 1, 1, newInRole: 1, away: 1), Fluctuating(n)) with
                            {
                                SkipLevel = new(3, 12, null),
                                Peers = new(2, 5, null),
                            },
                            Recipient,
                            1) with
                        {
                            NamedReports = [name(n + 100), name(n + 200)],
                        }),
            ],
            Thing(Person(name(0)), CheckInOccasion.Overdue, Now + Duration.FromDays(1))) with
        {
            Idea = IdeaCatalogue.BuiltIn.ToPassOn.MaxBy(i => i.Text.Length + i.When?.Length + i.Say?.Length + i.Then?.Length)!,
        };

    /// <summary>This name, wherever a digest contains a name.</summary>
    public static WeeklyDigest Named(string name)
    {
        var person = Person(name);
        var unknown = new DigestLine(new ManagerCoverage.Unknown(person, CalendarFault.NotFound), person, 2, []);
        return Digest(
            Known(Recipient, [Pair(name, CoverageStatus.Overdue, 30, 2), Pair(name, CoverageStatus.Away, 30, null)], Falling(2)) with
            {
                SkipLevel = new(1, 9, person),
                Peers = new(1, 9, person),
            },
            [
                Line(Known(person, Reports(1, 0, 1, 0), Falling(2)), Recipient, 1) with { NamedReports = [name, name] },
                .. Enumerable.Repeat(unknown, 31),
            ],
            Thing(person, CheckInOccasion.Overdue, null)) with
        {
            Idea = new Idea("an-idea", IdeaKind.Reading, [CoachingRole.Manager], name, name, name, name, name)
            {
                Link = new Uri("https://example.org/a?b=1&c=\"<>"),
            },
        };
    }

    private static WeeklyDigest Digest(CoverageReport own, IReadOnlyList<DigestLine> managers, OneThing? thing) =>
        Digest(new ManagerCoverage.Known(own), managers, thing);

    private static WeeklyDigest Digest(ManagerCoverage own, IReadOnlyList<DigestLine> managers, OneThing? thing) =>
        new(Recipient, IsoWeek.Of(new LocalDate(2026, 11, 23)), Now, own, managers, thing, Idea);

    private static OneThing Thing(Person manager, CheckInOccasion occasion, Instant? next) =>
        new(manager, CheckInQuestions.BuiltIn.For(occasion)[0], next);

    private static DigestLine Line(CoverageReport report, Person reportsTo, int level) =>
        new(new ManagerCoverage.Known(report), reportsTo, level, []);

    private static DigestLine Unknown(string name, CalendarFault? fault) =>
        new(new ManagerCoverage.Unknown(Person(name), fault), Recipient, 1, []);

    private static CoverageReport Known(Person manager, IReadOnlyList<PairCoverage> pairs, CoverageTrend trend) =>
        new(manager, Now, pairs, trend, new Encouragement(0, 0, null), new Encouragement(0, 0, null));

    private static PairCoverage[] Reports(int covered, int slipping, int overdue, int never, int newInRole = 0, int away = 0) =>
    [
        .. Some(covered, CoverageStatus.Covered, 5),
        .. Some(slipping, CoverageStatus.Slipping, 17),
        .. Some(overdue, CoverageStatus.Overdue, 40),
        .. Some(never, CoverageStatus.Never, null),
        .. Some(newInRole, CoverageStatus.NewInRole, null),
        .. Some(away, CoverageStatus.Away, 25),
    ];

    private static IEnumerable<PairCoverage> Some(int count, CoverageStatus status, int? daysAgo) =>
        Enumerable.Range(1, count).Select(n => Pair($"Report {status} {n}", status, daysAgo, null));

    private static PairCoverage Covered(string name, int nextInDays) => Pair(name, CoverageStatus.Covered, 14 - nextInDays, nextInDays);

    private static PairCoverage Pair(string name, CoverageStatus status, int? daysAgo, int? next) => new(
        Person(name), status, Cadence.Default,
        daysAgo is { } ago ? Now - Duration.FromDays(ago) : null,
        next is { } days ? Now + Duration.FromDays(days) + Duration.FromHours(2) : null,
        null,
        null);

    private static CoverageTrend Steady(int covered, int of) => Weeks(_ => new WeekCoverage(covered, of));

    private static CoverageTrend Rising(int of) => Weeks(week => new WeekCoverage(Math.Min(of, (week * of / 7) + 1), of));

    private static CoverageTrend Falling(int of) => Weeks(week => new WeekCoverage(of - (week * of / 8), of));

    private static CoverageTrend Fluctuating(int phase) => Weeks(week => new WeekCoverage((week + phase) % 6, 5));

    private static CoverageTrend NoWeeks() => Weeks(_ => default);

    private static CoverageTrend Weeks(Func<int, WeekCoverage> week) => new([.. Enumerable.Range(0, CoverageTrend.WeekCount).Select(week)]);

    private static Person Person(string name) => new(new PersonId(name), EmailAddress.Parse("somebody@example.org"), name);
}
