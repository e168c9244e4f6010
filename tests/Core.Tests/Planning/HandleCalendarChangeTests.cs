using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Tests.Meetings;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Planning;

/// <summary>Ann wants agendas a day ahead, and meets Bo. Queued agendas are prepared at once.</summary>
public sealed class HandleCalendarChangeTests
{
    private static readonly PersonId Ann = TestPeople.Id("ann");
    private static readonly PairId Pair = PairId.Of(Ann, TestPeople.Id("bo"));
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly InMemoryDocuments coverageDocuments = new();
    private readonly CoverageStore coverage;
    private readonly AgendaStore agendas = new(new InMemoryDocuments());
    private readonly NoteStore notes = new(new InMemoryDocuments());
    private readonly InMemoryQueue queue = new();
    private readonly Calendars calendars = new();
    private readonly FakeCalendar invites = new(new KillPoints());
    private readonly InviteLedger ledger = new(new InMemoryDocuments());
    private readonly FakeClock clock = new(Now);
    private readonly Snapshot organisation = new(TestPeople.Chart("ceo; ann:ceo; bo:ann"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public HandleCalendarChangeTests() => coverage = new CoverageStore(coverageDocuments);

    [Fact]
    public async Task A_new_1_1_within_the_lead_time_gets_its_agenda()
    {
        await TurnOnAgendas();
        await Notify(MeetAt(Now + Hour));
        Assert.Equal([Now + Hour], await Starts());
    }

    [Fact]
    public async Task A_1_1_that_moved_takes_its_agenda_and_items_with_it()
    {
        await TurnOnAgendas();
        await Notify(MeetAt(Now + Hour));
        await Put("The handover.", Now + Hour);
        clock.Advance(Hour / 2);
        await Notify(MeetAt(Now + (Hour * 60)));

        Assert.Equal([Now + (Hour * 60)], await Starts());
        Assert.Equal(Now + (Hour * 60), Assert.Single((await Items()).Items).On);
        Assert.IsType<Missing<Agenda>>(await agendas.ReadAgendaAsync(Pair, Now + Hour, Cancel));
    }

    [Fact]
    public async Task A_1_1_that_moved_takes_the_notes_written_ahead_with_it()
    {
        var bo = TestPeople.Id("bo");
        await Notify(MeetAt(Now + Hour));
        await Write(Ann, bo, NoteAudience.Author, Now + Hour);
        await Write(bo, Ann, NoteAudience.Pair, Now + Hour);
        await Write(Ann, bo, NoteAudience.Pair, Now - (Hour * 24));
        clock.Advance(Hour / 2);
        await Notify(MeetAt(Now + (Hour * 60)));

        Assert.Equal([Now - (Hour * 24), Now + (Hour * 60), Now + (Hour * 60)], (await Notes(Ann, bo)).Order());
        Assert.Equal([Now - (Hour * 24), Now + (Hour * 60)], (await Notes(bo, Ann)).Order());
    }

    [Fact]
    public async Task After_a_crash_between_move_and_save_the_next_read_moves_nothing_twice()
    {
        await TurnOnAgendas();
        await Notify(MeetAt(Now + Hour));
        clock.Advance(Hour / 2);
        calendars.Answer("ann", MeetAt(Now + (Hour * 60)));
        coverageDocuments.FailsToSave = _ => true;
        await Assert.ThrowsAsync<AggregateException>(
            () => Handler().HandleAsync(new CalendarChange(Ann, clock.GetCurrentInstant()).ToMessage(), Cancel));
        Assert.Equal([Now + (Hour * 60)], await Starts());

        coverageDocuments.FailsToSave = _ => false;
        clock.AdvanceMinutes(1);
        await Notify(MeetAt(Now + (Hour * 60)));
        Assert.Equal([Now + (Hour * 60)], await Starts());
    }

    [Fact]
    public async Task A_burst_of_changes_causes_one_read()
    {
        await TurnOnAgendas();
        calendars.Answer("ann", MeetAt(Now + Hour));
        WorkMessage[] changes =
            [.. Enumerable.Range(0, 20).Select(i => new CalendarChange(Ann, Now + Duration.FromSeconds(i)).ToMessage())];
        clock.Advance(CalendarChange.Settling);
        foreach (var message in changes)
        {
            Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(message, Cancel));
        }

        Assert.Equal(["ann"], calendars.Asked);
    }

    [Fact]
    public void Changes_reported_within_one_period_are_one_message_dated_no_later_than_its_delivery()
    {
        var changes = Enumerable
            .Range(0, 61)
            .Select(i => (At: Now + Duration.FromSeconds(i), Change: CalendarChange.ForNotification(Ann, Now + Duration.FromSeconds(i))))
            .ToList();
        Assert.All(changes, t => Assert.InRange(t.Change.NoticedAt, t.At, t.At + CalendarChange.Settling));
        Assert.Equal(3, changes.Select(t => t.Change.ToMessage().Id).Distinct().Count());
    }

    [Fact]
    public async Task A_change_reported_after_the_read_started_causes_another_read()
    {
        await TurnOnAgendas();
        await Notify(MeetAt(Now + Hour));
        clock.AdvanceMinutes(1);
        await Notify(MeetAt(Now + (Hour * 2)));
        Assert.Equal(2, calendars.Asked.Count);
    }

    [Fact]
    public async Task A_throttled_change_is_retried_later()
    {
        calendars.Answer("ann", new CalendarReadResult.Postponed(Hour));
        var outcome = await Handler().HandleAsync(new CalendarChange(Ann, Now).ToMessage(), Cancel);
        Assert.Equal(Hour, Assert.IsType<WorkOutcome.Later>(outcome).Delay);
    }

    [Fact]
    public async Task The_calendar_of_a_stranger_is_not_read()
    {
        Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(new CalendarChange(TestPeople.Id("zoe"), Now).ToMessage(), Cancel));
        Assert.Empty(calendars.Asked);
    }

    [Fact]
    public async Task An_agenda_is_not_prepared_when_its_1_1_has_moved()
    {
        await TurnOnAgendas();
        await Notify(MeetAt(Now + Hour), write: false);
        var planned = Assert.Single(queue.TakeAll());
        clock.AdvanceMinutes(1);
        await Notify(MeetAt(Now + (Hour * 60)));
        Assert.IsType<WorkOutcome.Done>(await Writer().HandleAsync(planned, Cancel));
        Assert.Empty(await Starts());
    }

    [Fact]
    public async Task An_agenda_is_not_prepared_for_somebody_who_has_turned_agendas_off()
    {
        await TurnOnAgendas();
        await Notify(MeetAt(Now + Hour), write: false);
        var planned = Assert.Single(queue.TakeAll());
        await settings.ForgetAsync(Ann, Cancel);
        Assert.IsType<WorkOutcome.Done>(await Writer().HandleAsync(planned, Cancel));
        Assert.Empty(await Starts());
    }

    [Fact]
    public async Task A_prepared_agenda_is_not_queued_again()
    {
        await TurnOnAgendas();
        await Notify(MeetAt(Now + Hour));
        await Plan().RunAsync(Now, Cancel);
        Assert.Empty(queue.TakeAll());
    }

    [Fact]
    public async Task An_agenda_is_put_into_its_invite_once_no_matter_who_made_it()
    {
        await TurnOnAgendas();
        var invite = Invite(Now + Hour);
        await Notify(MeetAt(Now + Hour));
        Assert.Equal(1, invites.Mails);
        Assert.Contains("oneonone.example", invites[invite].Html);

        await Writer().HandleAsync(new AgendaWork(Ann, TestPeople.Id("bo"), Now + Hour).ToMessage(), Cancel);
        await Plan().RunAsync(Now, Cancel);
        Assert.Empty(queue.TakeAll());
        Assert.Equal(1, invites.Mails);
    }

    [Fact]
    public async Task When_the_calendar_does_not_respond_the_agenda_stays_due_until_the_invite_is_updated()
    {
        await TurnOnAgendas();
        var invite = Invite(Now + Hour);
        invites.Fault = new InviteFault(CalendarFault.Unavailable, Duration.FromMinutes(7));
        await Notify(MeetAt(Now + Hour), write: false);
        var planned = Assert.Single(queue.TakeAll());
        Assert.Equal(Duration.FromMinutes(7), Assert.IsType<WorkOutcome.Later>(await Writer().HandleAsync(planned, Cancel)).Delay);
        Assert.Equal([Now + Hour], await Starts());
        await Plan().RunAsync(Now, Cancel);
        Assert.Equal(planned.Id, Assert.Single(queue.TakeAll()).Id);

        invites.Fault = null;
        Assert.IsType<WorkOutcome.Done>(await Writer().HandleAsync(planned with { Attempt = 1 }, Cancel));
        Assert.Contains("oneonone.example", invites[invite].Html);
    }

    [Fact]
    public async Task Without_permission_to_change_a_calendar_the_message_is_poison_once_and_the_agenda_exists()
    {
        await TurnOnAgendas();
        invites.Fault = new InviteFault(CalendarFault.AccessDenied);
        await Notify(MeetAt(Now + Hour), write: false);
        Assert.IsType<WorkOutcome.Failed>(await Writer().HandleAsync(Assert.Single(queue.TakeAll()), Cancel));
        Assert.Equal([Now + Hour], await Starts());
        await Plan().RunAsync(Now, Cancel);
        Assert.Empty(queue.TakeAll());
    }

    private InviteRef Invite(Instant start) => invites.Add(
        new CalendarEvent(new EventId("event"), new Interval(start, start + (Hour / 2)))
        {
            IsOrganizerCopy = true,
            Organizer = TestMeeting.Attendee("ann"),
            Attendees = [TestMeeting.Attendee("bo")],
        },
        "<html><body><p>See you there.</p></body></html>",
        Ann);

    private static CalendarReadResult.Read MeetAt(Instant start) =>
        new([
            new CalendarEvent(new EventId("event"), new Interval(start, start + (Hour / 2)))
            {
                Organizer = TestMeeting.Attendee("ann"),
                Attendees = [TestMeeting.Attendee("bo")],
            },
        ]);

    private async Task TurnOnAgendas() =>
        await settings.SaveAsync(Ann, new PersonSettings { PreparesAgendas = true, Lead = LeadTime.FromHours(24)! }, null, Cancel);

    private async Task Notify(CalendarReadResult reading, bool write = true)
    {
        calendars.Answer("ann", reading);
        Assert.IsType<WorkOutcome.Done>(
            await Handler().HandleAsync(new CalendarChange(Ann, clock.GetCurrentInstant()).ToMessage(), Cancel));
        foreach (var message in write ? queue.TakeAll() : [])
        {
            Assert.IsType<WorkOutcome.Done>(await Writer().HandleAsync(message, Cancel));
        }
    }

    private async Task Put(string text, Instant on) => Assert.IsType<ChangeAgendaResult.Done>(await new ChangeAgenda(agendas).ApplyAsync(
        Ann, TestPeople.Id("bo"), new AgendaEdit.Add(ItemId.Parse("item"), ItemText.Parse(text), on), null, Now, Cancel));

    private async Task Write(PersonId author, PersonId partner, NoteAudience audience, Instant occurrence)
    {
        var text = NoteText.Parse("Ask about the move.").Match(t => t, _ => throw new FormatException("A text."));
        Assert.IsType<EntryWriteResult.Saved>(await new Notebook(notes, author, partner).WriteAsync(
            new NotebookEntryId(Guid.NewGuid()), new NoteDraft(text, audience, occurrence), Now, Cancel));
    }

    private async Task<IEnumerable<Instant?>> Notes(PersonId reader, PersonId partner) =>
        Assert.IsType<NotebookPage.Read>(await new Notebook(notes, reader, partner).BrowseAsync(NotebookQuery.Newest, Cancel))
            .Entries.Select(e => e.Entry.Occurrence);

    private async Task<PairAgendas> Items() => Assert.IsType<Found<PairAgendas>>(await agendas.ReadPairAsync(Pair, Cancel)).Document;

    private async Task<IEnumerable<Instant>> Starts() =>
        await agendas.ReadPairAsync(Pair, Cancel) is Found<PairAgendas> found ? found.Document.Agendas.Select(a => a.Start) : [];

    private PlanAgendas Plan() => new(organisation, Due(), new ReadAgenda(agendas), queue);

    private DueAgendas Due() => new(new ReadSettings(settings), new ReadCoverage(coverage), CoveragePolicy.Default);

    private HandleCalendarChange Handler()
    {
        var follow = new FollowMoves(
            new ReadCoverage(coverage), new MoveAgenda(agendas), new MoveNotes(notes), CoveragePolicy.Default);
        var refresh = new RefreshCoverage(calendars, new RememberedAbsences(new ReadCoverage(coverage)), coverage, CoveragePolicy.Default)
        {
            BeforeSaving = follow.ForAsync,
        };
        return new HandleCalendarChange(
            organisation,
            new RefreshCalendars(new ReadSettings(settings), new ReadCoverage(coverage), refresh, RecognitionPolicy.Default),
            Plan(),
            clock);
    }

    private WriteAgenda Writer()
    {
        var review = Gate.Open(coverage);
        var prepare = new PrepareDueAgenda(
            review,
            new PrepareAgenda(agendas),
            (_, _) => Task.FromResult(TemplateLibrary.BuiltIn),
            (request, _, _, _) => Task.FromResult(request));
        var ahead = new DeliverAgenda(
            prepare,
            new InsertAgenda(new ReadSettings(settings), invites, ledger),
            new LiveAgendas(new Uri("https://oneonone.example/"))
        );
        return new WriteAgenda(organisation, Due(), ahead, clock);
    }
}
