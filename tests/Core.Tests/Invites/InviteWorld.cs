using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Invites;

/// <summary>Ann has turned on agendas and invited Bo to a weekly 1:1 with an online meeting; the next one is tomorrow.</summary>
internal sealed class InviteWorld
{
    private static readonly Organisation People = new(
        OrgChart.Create([Pairs.Ann, new Person(Pairs.Bo.Id, Pairs.Bo.Email, Pairs.Bo.Name) { Manager = Pairs.Ann.Id }])
            .Match(chart => chart, faults => throw new InvalidOperationException(faults[0].Message)));

    private readonly SettingsStore settings = new(new InMemoryDocuments());

    public InviteWorld()
    {
        Calendar = new FakeCalendar(Points);
        Ledger = new InviteLedger(new InMemoryDocuments(Points));
        Series = Calendar.Put(new InviteRef(Pairs.Ann.Id, "series"), Bodies.Exchange("<p>Our weekly</p>" + Bodies.TeamsPart));
    }

    public static Instant Now => Pairs.Thursday(0) - Duration.FromDays(1);

    public KillPoints Points { get; } = new();

    public FakeCalendar Calendar { get; }

    public InviteLedger Ledger { get; }

    public InviteRef Series { get; }

    public InviteRef? Single { get; private set; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<InviteWorld> Create(
        PersonSettings? annChose = null, bool recurring = true, Func<CalendarEvent, CalendarEvent>? change = null)
    {
        var world = new InviteWorld();
        await world.settings.SaveAsync(Pairs.Ann.Id, annChose ?? new PersonSettings { PreparesAgendas = true }, null, Cancel);
        foreach (var week in recurring ? [0, 1, 2] : new[] { 0 })
        {
            var meeting = Meeting(week) with { Series = recurring ? new SeriesId("series") : null };
            world.Single = world.Calendar.Add(
                change?.Invoke(meeting) ?? meeting,
                Bodies.Exchange("<p>Our weekly</p>" + Bodies.TeamsPart),
                Pairs.Ann.Id,
                recurring ? world.Series : null);
        }

        return world;
    }

    public static CalendarEvent Meeting(int week) =>
        new(new EventId($"ical-{week}"), new Interval(Pairs.Thursday(week), Pairs.Thursday(week) + Duration.FromMinutes(30)))
        {
            IsOrganizerCopy = true,
            Organizer = new Attendee(Pairs.Ann.Email),
            Attendees = [new Attendee(Pairs.Bo.Email)],
        };

    public static InsertionRequest Request(int week = 0, PersonId? askedBy = null) => new(
        Pairs.Agenda(Pairs.Template("direct-report-weekly"), week), Pairs.Pair(Pairs.Item("a", "Budget", week)), Pairs.Ann, Pairs.Bo,
        new LiveAgendas(new Uri("https://oneonone.contoso.example/")), askedBy);

    /// <summary>The records of everything that was written into Ann's invites.</summary>
    public Task<IReadOnlyList<InviteRecord>> Recorded() => Ledger.ReadAllOfAsync(Pairs.Ann.Id, Cancel);

    public Task<InsertionResult> Insert(int week = 0, PersonId? askedBy = null, Instant? now = null) =>
        new InsertAgenda(new ReadSettings(settings), Calendar, Ledger).ForAsync(Request(week, askedBy), People, now ?? Now, Cancel);

    public Task<InsertionResult> InsertLater() => Insert(now: Now + InsertAgenda.Lease + Duration.FromMinutes(1));
}
