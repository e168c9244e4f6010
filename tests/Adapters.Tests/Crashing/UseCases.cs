using NSubstitute;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Digest.Requests;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>A use case that writes, as a process calls it.</summary>
/// <param name="Name">For display.</param>
/// <param name="Covers">The types of Core that write in it.</param>
/// <param name="RunAsync">The call, which is repeated after a crash.</param>
internal sealed record UseCase(string Name, Type[] Covers, Func<Process, Task> RunAsync)
{
    /// <summary>When the first process runs.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    public static readonly Person Ceo = Someone("ceo", null);
    public static readonly Person Ann = Someone("ann", "ceo");
    public static readonly Person Bo = Someone("bo", "ann");
    private static readonly Person Cy = Someone("cy", "ceo");
    private static readonly Person Di = Someone("di", "cy");

    private static readonly OrgChart Chart = Assert.IsType<OrgChartResult.Valid>(OrgChart.Create([Ceo, Ann, Bo, Cy, Di])).Chart;

    public static readonly Organisation Organisation = new(Chart);
    public static readonly ICurrentOrganisation Current = new GivenOrganisation();
    public static readonly Instant Thursday = Monday + Duration.FromDays(3);
    public static readonly Instant Friday = Monday + Duration.FromDays(4);
    public static readonly AgendaRequest FridayAgenda = new(Ann, Bo, Relationship.DirectReport, Friday, 14);

    private static readonly Duration Lease = Duration.FromMinutes(10);
    private static readonly NotebookEntryId Note = new(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"));
    private static readonly Correction Weekly = new Correction.AgreedCadence(Bo.Id, Monday - Duration.FromDays(1), Cadence.Weekly);
    private static readonly Correction Away = new Correction.Away(
        Ann.Id, Monday - Duration.FromDays(1), new LocalDate(2026, 11, 16), new LocalDate(2026, 11, 21));

    private static readonly IClock Anytime = new NodaTime.Testing.FakeClock(Monday);

    private static readonly IReadOnlyList<UseCase> OfStores =
    [
        new("send a digest", [typeof(SendDigest), typeof(RecordSentFigures)], p => Send(p).ToAsync(Ceo, Chart, p.Now, default)),
        new("deliver a digest off the queue", [typeof(DeliverDigest), typeof(HandleWork)], DeliverAsync),
        new(
            "send a preview, and stop the next ones",
            [typeof(SendPreview), typeof(DeliverPreview), typeof(PlanPreviews), typeof(StopMail), typeof(StopPreview)],
            PreviewAsync),
        new("keep what a preview says", [typeof(KeepPreview), typeof(PlanKeptPreviews)], KeepAsync),
        new("plan the digests", [typeof(PlanDigests), typeof(FirstDigests)], PlanDigestsAsync),
        new("plan the readings", [typeof(PlanCoverage)], p => new PlanCoverage(Current, new DueCalendars(new ReadSettings(p.Settings), new ReadCoverage(p.Coverage), new WeeklyRounds()), p.Queue).RunAsync(Monday, default)),
        new("plan the agendas", [typeof(PlanAgendas)], p => Plan(p).RunAsync(Monday, default)),
        new(
            "read calendars off the queue, and let agendas follow",
            [typeof(ReadCalendars), typeof(RefreshCalendars), typeof(RefreshCoverage), typeof(FollowMoves), typeof(MoveNotes)],
            p => new ReadCalendars(Current, Refresh(p), Anytime)
                .HandleAsync(new CoverageWork([Ann.Id, Cy.Id], Monday).ToMessage(), default)),
        new(
            "follow a change of a calendar",
            [typeof(HandleCalendarChange)],
            p =>
                new HandleCalendarChange(Current, Refresh(p), Plan(p), Anytime).HandleAsync(
                    new CalendarChange(Ann.Id, Monday).ToMessage(), default)),
        new(
            "write an agenda ahead",
            [typeof(WriteAgenda), typeof(DeliverAgenda), typeof(PrepareDueAgenda)],
            p => WriteAgenda(p, NoInvites(p), Anytime).HandleAsync(new AgendaWork(Ann.Id, Bo.Id, Thursday).ToMessage(), default)),
        new(
            "prepare an agenda",
            [typeof(PrepareAgenda)],
            p => new PrepareAgenda(p.Agendas).ForAsync(FridayAgenda, TemplateLibrary.BuiltIn, Monday, default)),
        new(
            "prepare an agenda weeks later, when items settle",
            [typeof(PrepareAgenda)],
            p =>
                new PrepareAgenda(p.Agendas).ForAsync(
                    FridayAgenda with
                    {
                        Start = Friday + Duration.FromDays(84),
                    },
                    TemplateLibrary.BuiltIn,
                    Friday + Duration.FromDays(80),
                    default)),
        new(
            "move an agenda",
            [typeof(MoveAgenda)],
            p => new MoveAgenda(p.Agendas).ForAsync(FridayAgenda.Pair, new AgendaMove(Thursday, Friday), default)),
        new(
            "add an item",
            [typeof(ChangeAgenda)],
            p =>
                new ChangeAgenda(p.Agendas).ApplyAsync(
                    Bo.Id, Ann.Id, new AgendaEdit.Add(ItemId.Parse("new"), ItemText.Parse("New"), Thursday), null, Monday, default)),
        new("replace the items", [typeof(ChangeAgenda)], ReplaceAsync),
        new("prefer a template", [typeof(PreferTemplate), typeof(ChangePair)], p => new PreferTemplate(new ChangePair(p.Agendas)).ForAsync(new TemplatePreference(Ann.Id, Bo.Id, TemplateId.Parse("ten-ten-ten")), TemplateLibrary.BuiltIn, null, default)),
        new(
            "choose a language",
            [typeof(ChooseLanguage)],
            p => new ChooseLanguage(new ChangePair(p.Agendas)).ForAsync(new LanguageRequest(Ann.Id, Bo.Id, "ja"), null, default)),
        new("write a note", [typeof(Notebook)], p => Book(p).WriteAsync(new NotebookEntryId(Guid.Parse("11111111-d9cb-469f-a165-70867728950e")), Draft("new"), Monday, default)),
        new("revise a note", [typeof(Notebook)], p => OnNoteAsync(p, seen => Book(p).ReviseAsync(Note, Draft("revised"), seen, Monday, default))),
        new("delete a note", [typeof(Notebook)], p => Book(p).DeleteAsync(Note, null, default)),
        new(
            "forget old notes and coverage",
            [typeof(Retain), typeof(ForgetOldNotes), typeof(ForgetOldCoverage), typeof(ForgetOldAssistantCalls)],
            p =>
                new Retain(
                    new ForgetOldCoverage(p.Coverage),
                    p.InviteLedger,
                    new ForgetOldNotes(p.Notes, NoteRetention.Weeks(1)),
                    new ForgetOldAssistantCalls(p.AssistantCalls)).RunAsync(
                    Monday + Duration.FromDays(300), default)),
        new(
            "record what an assistant does",
            [typeof(RecordAssistantCall)],
            p => new RecordAssistantCall(p.AssistantCalls)
                .ForAsync(Bo.Id, new AssistantCall(Monday, AssistantDeed.AddedPoint, Ann.Id), default)),
        new(
            "ask for a 1:1",
            [typeof(AskForOneOnOne), typeof(QueueRequest)],
            p => new AskForOneOnOne(p.Requests, Gate.Open(p.Coverage), new QueueRequest(p.Queue).ForAsync)
                .AskAsync(Bo, Ann, Chart, Monday, default)),
        new("mail a request for a 1:1", [typeof(SendRequest), typeof(DeliverRequest), typeof(RequestMails)], MailRequestAsync)
        {
            Before = p => p.Requests.ChangeAsync(Cy.Id, r => r.Ask(Ceo.Id, Cadence.Weekly, Monday), default),
        },
        new(
            "record a check-in",
            [typeof(RecordCheckIn)],
            p => new RecordCheckIn(p.Coaching).ForAsync(Ceo.Id, Ann.Id, new LocalDate(2026, 11, 23), Chart, default)),
        new(
            "begin the six weeks",
            [typeof(FollowSixWeeks)],
            p => new FollowSixWeeks(p.Coaching, new ReadCoverage(p.Coverage)).BeginAsync(Ceo, Monday, default)),
        new(
            "skip a question of a ladder",
            [typeof(ClimbLadder)],
            p => new ClimbLadder(
                p.Coaching, new ReadFigures(new ReadCoverage(p.Coverage), CoveragePolicy.Default, FiguresPolicy.Off)).RecordAsync(
                new LadderMeeting(Ceo, Ann, new LocalDate(2026, 11, 26)),
                new LadderOffer.Step(LadderOccasion.Slipping, LadderStep.Open),
                isTaken: false,
                Chart,
                default)),
        new(
            "plan practice",
            [typeof(PlanPractice)],
            p => new PlanPractice(p.Coaching, PracticeRule.Default).ForAsync(Ceo.Id, Chart, new LocalDate(2026, 11, 23), default)),
        new(
            "correct a pair",
            [typeof(CorrectPair), typeof(CorrectionStore)],
            p => Correct(p).AddAsync(
                new OwnPair(Ann, Bo, Chart, Monday), new Correction.AgreedCadence(Bo.Id, Monday, Cadence.EveryThreeWeeks), default)),
        new(
            "contest a correction, and withdraw another",
            [typeof(CorrectPair), typeof(CorrectionStore)],
            async p =>
            {
                var pair = new OwnPair(Bo, Ann, Chart, Monday);
                await Correct(p).ContestAsync(pair, CorrectionId.Of(Ann.Id, Weekly), isContested: true, default);
                await Correct(p).WithdrawAsync(pair, CorrectionId.Of(Bo.Id, Away), default);
            }),
        new(
            "enter absences, and take one out",
            [typeof(EnterAbsences), typeof(CorrectionStore)],
            async p =>
            {
                var enter = new EnterAbsences(p.Coverage);
                var leave = new AbsentDays(new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 20));
                await enter.AddAsync(Ann.Id, leave, Monday, default);
                await enter.ReplaceByOrganisationAsync(Bo.Id, [leave], Monday, default);
                await enter.RemoveAsync(Bo, leave, Monday, default);
            }),
        new("join two ids, and open what was written", [typeof(JoinIds), typeof(RenamedNotes), typeof(RenamedAgendas)], JoinAsync),
        new("stop the digest", [typeof(StopDigest)], p => new StopDigest(p.Settings).ForAsync(Ann.Id, default)),
        new("forget all of a person", [typeof(DeletePersonalData), typeof(PersonalNotes), typeof(PersonalAgendas), typeof(PersonalSettings), typeof(PersonalCoverage), typeof(PersonalDigests), typeof(PersonalPreviews), typeof(PersonalCoaching), typeof(PersonalInvites), typeof(PersonalRequests), typeof(PersonalIds), typeof(PersonalDirectory), typeof(PersonalAssistantCalls)], p =>
            new DeletePersonalData(Features(p)).ForAsync(Ann.Id, default)),
        new("prepare with one person", [typeof(PreparePair)], p => new PreparePair(p.Settings).ForAsync(Ann.Id, FridayAgenda.Pair, isOn: true, default)),
        new("refresh the directory", [typeof(RefreshDirectory), typeof(RememberOrganisation)], p => new RefreshDirectory(p.Of<IDirectory>(new GivenDirectory()), p.Snapshots, p.Clock).RunAsync(default)),
        new(
            "read the directory for the first time",
            [typeof(ReadFirstDirectory)],
            p => new ReadFirstDirectory(
                new NoOrganisation(), new(p.Of<IDirectory>(new GivenDirectory()), p.Snapshots, p.Clock)).RunAsync(p.Now, default)),
    ];

    public static IReadOnlyList<UseCase> All => [.. OfStores, .. GraphUseCases.All];

    public static IReadOnlyCollection<Person> Everybody => Chart.People;

    /// <summary>What it needs in addition to the usual data.</summary>
    public Func<Process, Task>? Before { get; init; }

    public override string ToString() => Name;

    /// <summary>The initial data.</summary>
    public async Task SeedAsync(Process p)
    {
        await SomeOfEverythingAsync(p);
        await (Before?.Invoke(p) ?? Task.CompletedTask);
    }

    /// <summary>Exports or deletes all data of a person. Subscriptions, which also end in Graph, are among those use cases.</summary>
    public static IPersonalData[] Features(Process p) =>
        [
            new PersonalNotes(p.Notes),
            new PersonalAgendas(p.Agendas),
            new PersonalSettings(p.Settings),
            Gate.Personal(p.Coverage),
            new PersonalDigests(p.Ledger), new PersonalPreviews(p.Ledger),
            new PersonalCoaching(p.Coaching),
            new PersonalInvites(p.InviteLedger),
            new PersonalRequests(p.Requests),
            new PersonalIds(p.SamePeople),
            new PersonalDirectory(p.Snapshots),
            new PersonalAssistantCalls(p.AssistantCalls),
        ];

    public static WriteAgenda WriteAgenda(Process p, IInvites invites, IClock clock) =>
        new(
            Current,
            Due(p),
            new DeliverAgenda(
                Prepare(p),
                new InsertAgenda(new ReadSettings(p.Settings), invites, p.InviteLedger),
                new LiveAgendas(new Uri("https://oneonone.example"))
            ),
            clock);

    private static async Task SomeOfEverythingAsync(Process p)
    {
        await new ChangeAgenda(p.Agendas).ApplyAsync(
            Bo.Id, Ann.Id, new AgendaEdit.Add(ItemId.Parse("one"), ItemText.Parse("One"), Thursday), null, Monday, default);
        await new ChangeAgenda(p.Agendas).ApplyAsync(
            Ann.Id, Bo.Id, new AgendaEdit.Add(ItemId.Parse("two"), ItemText.Parse("Two"), Thursday), null, Monday, default);
        await new ChangeAgenda(p.Agendas).ApplyAsync(
            Ann.Id, Bo.Id, new AgendaEdit.TickOff(ItemId.Parse("two"), Thursday), null, Monday, default);
        await Book(p).WriteAsync(Note, Draft("first"), Monday - Duration.FromDays(20), default);
        await p.Settings.SaveAsync(
            Ann.Id,
            PersonSettings.Default with
            {
                PreparesAgendas = true,
                Lead = LeadTime.FromHours(96)!,
            },
            null,
            default);
        var before = Monday - Duration.FromDays(1);
        var facts = new CoverageFacts.Known(before, [new OneOnOne(Bo.Id, At(Thursday), InSeries: true)], []);
        await p.Coverage.SaveReadingAsync(Ann.Id, CoveragePolicy.Default.Around(before), facts, default);
        await p.Coverage.Corrections.AddAsync(Ann.Id, Weekly, default);
        await p.Coverage.Corrections.AddAsync(Bo.Id, Away, default);
        await p.Coaching.SaveAsync(new CoachingLog(Ann.Id), null, default);
        await p.Snapshots.SaveAsync(Organisation.Unknown, default);
        await p.Queue.EnqueueAsync(
            [new DigestWork(Ceo.Id, DigestSchedule.WeekAt(Monday, Ceo.TimeZone)).ToMessage()], Duration.Zero, default);
    }

    private static async Task JoinAsync(Process p)
    {
        await p.Ids.ProposeAsync(new SamePerson(Cy.Id, Bo.Id, Ceo.Id, Monday), default);
        await p.Ids.AnswerAsync(Cy.Id, PairId.Of(Cy.Id, Bo.Id), agrees: true, Monday, default);
        await p.Ids.AnswerAsync(Ann.Id, PairId.Of(Cy.Id, Bo.Id), agrees: true, Monday, default);
    }

    private static CorrectPair Correct(Process p) =>
        new(p.Coverage, new ReadFigures(new ReadCoverage(p.Coverage), CoveragePolicy.Default, FiguresPolicy.Off));

    private static async Task PreviewAsync(Process p)
    {
        var (settings, sharing, now) = (new ReadSettings(p.Settings), DigestPolicy.TurnedOn, Thursday + (p.Now - Monday));
        var figures = new ReadFigures(new ReadCoverage(p.Coverage), CoveragePolicy.Default, sharing.Sharing);
        var read = new ReadPreview(figures, new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, sharing));
        var compose = new ComposePreview(read, (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.contoso.example/stop")));
        var deliver = new DeliverPreview(
            Current,
            new DigestInputs(new ReadCoverage(p.Coverage), new WeeklyRounds()),
            new SendPreview(settings, compose, p.Ledger, p.Mailer, Lease),
            new NodaTime.Testing.FakeClock(now));
        await foreach (var (message, _) in new PlanPreviews(Current, settings, p.Ledger, sharing)
            .FindAsync(now, Friday, default))
        {
            await deliver.HandleAsync(PreviewWork.TryRead(message)!, attempt: 24, default); // it has waited long enough for its calendars
        }

        await new StopMail(new StopDigest(p.Settings), new StopPreview(p.Settings)).ForAsync(Ann.Id, MailKind.Preview, default);
    }

    /// <summary>Cy asked, who has no 1:1 planned. Without times, which would be later ones in a second attempt.</summary>
    private static async Task MailRequestAsync(Process p)
    {
        var (figures, unread) = (Gate.Open(p.Coverage), Substitute.For<ICalendar>());
        unread.ReadAsync(default, default, default).ReturnsForAnyArgs(new CalendarReadResult.NotReadable(CalendarFault.Unavailable));
        var compose = new ComposeRequest(
            new FindTimes(unread, new NoFreeBusy(), figures, CoveragePolicy.Default),
            (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.example/stop")));
        var send = new SendRequest(new ReadSettings(p.Settings), new RequestMails(p.Requests, figures), compose, p.Mailer, Lease);
        await new DeliverRequest(Current, send, CoveragePolicy.Default, p.Clock)
            .HandleAsync(new RequestWork(Cy.Id, Ceo.Id, Monday), attempt: 0, default);
    }

    private static async Task KeepAsync(Process p)
    {
        var (figures, sunday) = (Gate.Open(p.Coverage), Monday - KeepPreview.Ahead);
        var keep = new KeepPreview(
            Current, new ReadSettings(p.Settings), Compose(p), new NodaTime.Testing.FakeClock(sunday + (p.Now - Monday)));
        await foreach (var (message, _) in new PlanKeptPreviews(figures).FindAsync([Ceo], null, sunday, Monday, default))
        {
            await keep.HandleAsync(KeepPreviewWork.TryRead(message)!, default); // it was just made
        }
    }

    /// <summary>The reader is recorded a week earlier, so that the first digest is due.</summary>
    private static async Task PlanDigestsAsync(Process p)
    {
        foreach (var week in new[] { 0, 1 })
        {
            await new PlanDigests(Current, p.Ledger, DigestPolicy.TurnedOn, p.Queue, first: p.FirstDigests)
                .RunAsync(Monday + Duration.FromDays(7 * week), default);
        }
    }

    private static async Task DeliverAsync(Process p)
    {
        var inputs = new DigestInputs(new ReadCoverage(p.Coverage), new WeeklyRounds());
        var handle = new HandleWork([new DeliverDigest(Current, inputs, Send(p), p.Clock)]);
        foreach (var delivery in await p.Inbox.ReceiveAsync(WorkKind.Digest, 8, p.WorkLease, default))
        {
            // it has waited long enough for its calendars
            var ready = delivery with { Message = delivery.Message with { Attempt = 24 } };
            await p.Inbox.SettleAsync(delivery, await handle.HandleAsync(ready.Message, delivery.Count, default), default);
        }
    }

    private static async Task ReplaceAsync(Process p)
    {
        var seen = (Found<PairAgendas>)await p.Agendas.ReadPairAsync(FridayAgenda.Pair, default);
        RequestedItem[] wanted =
        [
            new(ItemId.Parse("one"), ItemText.Parse("One, reworded"), ItemPlace.Open),
            new(ItemId.Parse("two"), ItemText.Parse("Two"), ItemPlace.Done),
        ];
        await new ChangeAgenda(p.Agendas).ReplaceAsync(Bo.Id, Ann.Id, Thursday, wanted, seen.Revision, Monday, default);
    }

    private static async Task OnNoteAsync(Process p, Func<Revision, Task> change)
    {
        if (await Book(p).ReadAsync(Note, default) is EntryReadResult.Found found)
        {
            await change(found.Opened.Revision);
        }
    }

    private static SendDigest Send(Process p) => new(new ReadSettings(p.Settings), Compose(p), p.Ledger, p.Mailer, Lease);

    private static ComposeDigest Compose(Process p) => new(
        Gate.Open(p.Coverage),
        p.Ledger,
        new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, DigestPolicy.TurnedOn),
        (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.example/stop")));

    private static PlanAgendas Plan(Process p) => new(Current, Due(p), new ReadAgenda(p.Agendas), p.Queue);

    private static DueAgendas Due(Process p) => new(new ReadSettings(p.Settings), new ReadCoverage(p.Coverage), CoveragePolicy.Default);

    private static PrepareDueAgenda Prepare(Process p)
    {
        return new PrepareDueAgenda(
            Gate.Open(p.Coverage),
            new PrepareAgenda(p.Agendas),
            (_, _) => Task.FromResult(TemplateLibrary.BuiltIn),
            (wish, _, _, _) => Task.FromResult(wish));
    }

    private static IInvites NoInvites(Process p)
    {
        var invites = Substitute.For<IInvites>();
        invites.FindAsync(default, default, default).ReturnsForAnyArgs(new InviteReadResult<IReadOnlyList<InviteCandidate>>.Read([]));
        return p.Of(invites);
    }

    private static RefreshCalendars Refresh(Process p)
    {
        var moves = new FollowMoves(
            new ReadCoverage(p.Coverage), new MoveAgenda(p.Agendas), new MoveNotes(p.Notes), CoveragePolicy.Default);
        var refresh = new RefreshCoverage(p.Of<ICalendar>(new MovedToFriday()), NoAbsences(), p.Coverage, CoveragePolicy.Default)
        {
            BeforeSaving = moves.ForAsync,
        };
        return new RefreshCalendars(new ReadSettings(p.Settings), new ReadCoverage(p.Coverage), refresh, RecognitionPolicy.Default);
    }

    private static IAbsences NoAbsences()
    {
        var none = Substitute.For<IAbsences>();
        none.OfReportsAsync(default, default!, default, default).ReturnsForAnyArgs([]);
        return none;
    }

    private static Notebook Book(Process p) => new(p.Notes, Ann.Id, Bo.Id);

    private static NoteDraft Draft(string text) => new(Assert.IsType<NoteTextResult.Valid>(NoteText.Parse(text)).Text, NoteAudience.Pair);

    private static Interval At(Instant start) => new(start, start + Duration.FromMinutes(30));

    private static Person Someone(string id, string? manager) =>
        new(new PersonId(id), EmailAddress.Parse($"{id}@contoso.example"), id) { Manager = manager is null ? null : new PersonId(manager) };

    private sealed class GivenOrganisation : ICurrentOrganisation
    {
        public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Organisation);
    }

    private sealed class GivenDirectory : IDirectory
    {
        public Task<DirectoryReadResult> ReadAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new DirectoryReadResult(Organisation, []));
    }

    private sealed class NoOrganisation : ICurrentOrganisation
    {
        public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => throw new NoOrganisationException();
    }

    /// <summary>Ann's 1:1 with Bo has moved from Thursday to Friday.</summary>
    private sealed class MovedToFriday : ICalendar
    {
        public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult<CalendarReadResult>(new CalendarReadResult.Read(owner == Ann.Id ? [Meeting()] : []));

        private static CalendarEvent Meeting() => new(new EventId("friday"), At(Friday))
        {
            Series = new SeriesId("weekly"),
            Organizer = new Attendee(Ann.Email, null, AttendeeType.Required, AttendeeResponse.None),
            Attendees = [new Attendee(Bo.Email, null, AttendeeType.Required, AttendeeResponse.None)],
        };
    }
}
