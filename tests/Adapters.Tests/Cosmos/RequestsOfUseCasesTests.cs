using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using NSubstitute;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>The exact requests of each frequent use case to Cosmos DB; a query in place of a point read fails the test.</summary>
public sealed class RequestsOfUseCasesTests(Emulators.Emulators emulators) : CosmosTest(emulators)
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Instant Thursday = Instant.FromUtc(2026, 11, 26, 10, 0);
    private static readonly OrgChart Chart = TestPeople.Chart("ceo; ann:ceo; bo:ann");
    private static readonly Person Ceo = Chart.Find(TestPeople.Id("ceo"))!,
        Ann = Chart.Find(TestPeople.Id("ann"))!,
        Bo = Chart.Find(TestPeople.Id("bo"))!;

    private AgendaStore Agendas => field ??= new AgendaStore(Documents);

    private NoteStore Notes => field ??= new NoteStore(Documents);

    private ReadFigures Figures => Gate.Open(new CoverageStore(Documents));

    [Fact]
    public async Task Reviewing_a_managers_coverage_takes_three_point_reads_and_one_for_what_each_report_said()
    {
        await SaveCoverage();

        var request = new FiguresRequest(Ann, Ann, FiguresPurpose.Digest);

        // Who is who, the calendar, and what the two said.
        string[] reads = ["point read people", "point read people", "point read people", "point read people"];
        Assert.Equal(reads, await Asked(() => Figures.ForAsync(request, Chart, Monday, Cancel)));
        Assert.Equal(reads, await Asked(() => Figures.OfSelfAsync(Ann, Chart, Monday, Cancel)));
    }

    [Fact]
    public async Task Opening_a_pair_takes_five_point_reads_and_a_query_for_each_of_its_two_lists()
    {
        await SaveCoverage();
        var book = new Notebook(Notes, Ann.Id, Bo.Id);

        var sent = await Asked(async () =>
        {
            await Figures.OfPairAsync(Ann, Bo, Chart, Monday, Cancel);
            await Agendas.ReadPairAsync(PairId.Of(Ann.Id, Bo.Id), Cancel);
            await book.BrowseAsync(new NotebookQuery { Section = NotebookSection.OpenActionItems }, Cancel);
            await book.BrowseAsync(new NotebookQuery { Section = NotebookSection.Notes, Page = new PageRequest(5) }, Cancel);
        });

        string[] pair = ["point read pairs", "query pairs", "query pairs"];
        Assert.Equal(["point read people", "point read people", "point read people", "point read people", .. pair], sent);
    }

    [Fact]
    public async Task Preparing_an_agenda_takes_two_point_reads_and_two_saves_and_finding_it_again_two_point_reads()
    {
        Assert.Equal(
            ["point read pairs", "point read pairs", "create people", "create people", "create pairs", "create pairs"],
            await Asked(() => Prepare(Thursday)));
        Assert.Equal(["point read pairs", "point read pairs"], await Asked(() => Prepare(Thursday)));
        Assert.Equal(
            ["point read pairs", "point read pairs", "create pairs", "replace pairs"],
            await Asked(() => Prepare(Thursday + Duration.FromDays(7))));
    }

    [Fact]
    public async Task Reading_and_changing_an_agenda_takes_point_reads_and_one_replace()
    {
        await Prepare(Thursday);

        Assert.Equal(
            ["point read pairs", "point read pairs"],
            await Asked(() => new ReadAgenda(Agendas).AtAsync(PairId.Of(Ann.Id, Bo.Id), Thursday, Monday, Cancel)));
        Assert.Equal(
            ["point read pairs", "replace pairs"],
            await Asked(() =>
                new ChangeAgenda(Agendas).ApplyAsync(
                    Bo.Id, Ann.Id, new AgendaEdit.Add(ItemId.Parse("a"), ItemText.Parse("Item"), Thursday), null, Monday, Cancel)));
    }

    [Fact]
    public async Task Archiving_an_item_takes_one_more_save_for_it_and_one_for_the_pair()
    {
        await new ChangeAgenda(Agendas).ApplyAsync(
            Bo.Id, Ann.Id, new AgendaEdit.Add(ItemId.Parse("a"), ItemText.Parse("Item"), Thursday), null, Monday, Cancel);
        await new ChangeAgenda(Agendas).ApplyAsync(
            Bo.Id, Ann.Id, new AgendaEdit.TickOff(ItemId.Parse("a"), Thursday), null, Monday, Cancel);

        Assert.Equal(
            ["point read pairs", "point read pairs", "create pairs", "replace pairs", "create pairs", "replace pairs"],
            await Asked(() => Prepare(Thursday + Duration.FromDays(70))));
    }

    [Fact]
    public async Task Saving_a_note_takes_one_create_after_the_pairs_first_and_revising_it_a_point_read_and_a_replace()
    {
        var book = new Notebook(Notes, Ann.Id, Bo.Id);
        var draft = new NoteDraft(Text("words"), NoteAudience.Pair);
        var id = new NotebookEntryId(Guid.NewGuid());
        Revision revision = default;

        Assert.Equal(
            ["create people", "create people", "create pairs"],
            await Asked(() => book.WriteAsync(new NotebookEntryId(Guid.NewGuid()), draft, Monday, Cancel)));
        Assert.Equal(
            ["create pairs"],
            await Asked(async () =>
                revision = Assert.IsType<EntryWriteResult.Saved>(await book.WriteAsync(id, draft, Monday, Cancel)).Opened.Revision));
        Assert.Equal(["point read pairs", "replace pairs"], await Asked(() => book.ReviseAsync(id, draft, revision, Monday, Cancel)));
        Assert.Equal(["point read pairs", "delete pairs"], await Asked(() => book.DeleteAsync(id, null, Cancel)));
    }

    [Fact]
    public async Task Sending_a_digest_takes_a_point_read_per_keyed_document_and_three_queries_for_earlier_digests()
    {
        await SaveCoverage();
        var ledger = new DigestLedger(Documents);
        var mailer = Substitute.For<IMailer>();
        mailer.SendAsync(Arg.Any<DigestMail>(), Arg.Any<CancellationToken>()).Returns(new MailOutcome.Sent("outbox/1.eml"));
        var compose = new ComposeDigest(
            Figures,
            ledger,
            new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, DigestPolicy.TurnedOn),
            (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.contoso.example/stop"))
        );
        var send = new SendDigest(new ReadSettings(new SettingsStore(Documents)), compose, ledger, mailer, Duration.FromMinutes(5));

        var sent = await Asked(async () => Assert.IsType<DigestDelivery.Sent>(await send.ToAsync(Ceo, Chart, Monday, Cancel)));

        Assert.Equal(
            [
                "point read people", "create people", // settings, claim
                "query people", // the figures of the last weeks, and whom they named
                "point read people", // what the preview said
                "point read people", "point read people", // who is who, and Ann's calendar
                "point read people", "point read people", // what Ann and Bo said
                "point read people", "point read people", // who is who, and the CEO's calendar
                "point read people", "point read people", // what the CEO and Ann said
                "query people", // ideas of the last weeks
                "query people", // whom the previous digest named
            ],
            sent.Take(14));
        Assert.Equal(
            ["create people", "create people", "create people", "point read people", "point read people", "point read people"],
            sent.Skip(14).SkipLast(3).Order(StringComparer.Ordinal)); // Ann, Bo and the CEO are named for the first time
        Assert.Equal(
            ["create people", "point read people", "replace people"], // the figures; sent
            sent.TakeLast(3));
        Assert.Equal(
            ["point read people", "create people", "point read people"],
            await Asked(async () => Assert.IsType<DigestDelivery.AlreadySent>(await send.ToAsync(Ceo, Chart, Monday, Cancel))));
    }

    [Fact]
    public async Task A_persons_data_is_found_and_deleted_without_reading_other_partitions()
    {
        await SaveCoverage();
        await Prepare(Thursday);
        await new Notebook(Notes, Bo.Id, Ann.Id).WriteAsync(
            new NotebookEntryId(Guid.NewGuid()), new NoteDraft(Text("words"), NoteAudience.Pair), Monday, Cancel);
        Core.PersonalData.IPersonalData[] all =
        [
            new PersonalNotes(Notes), new PersonalAgendas(Agendas), Gate.Personal(new CoverageStore(Documents)),
            new PersonalDigests(new DigestLedger(Documents)), new PersonalSettings(new SettingsStore(Documents)),
            new PersonalCoaching(new CoachingStore(Documents)),
        ];

        var sent = await Asked(async () =>
        {
            await new Core.PersonalData.ExportPersonalData(all).ForAsync(Bo.Id, Monday, Cancel);
            await new Core.PersonalData.DeletePersonalData(all).ForAsync(Bo.Id, Cancel);
        });

        Assert.Contains("delete pairs", sent);
        Assert.DoesNotContain(sent, a => a.StartsWith("query over all partitions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_administration_queries_all_partitions()
    {
        Assert.Equal(
            ["query over all partitions people"],
            await Asked(() => new SettingsStore(Documents).ReadPreparingAsync(Cancel)));
        Assert.Equal(["query over all partitions pairs"], await Asked(() => Notes.ForgetUnchangedSinceAsync(Monday, Cancel)));
        Assert.Equal(
            Enumerable.Repeat("query over all partitions people", 4), // calendars, corrections, sent figures and previewed ones
            await Asked(() => new CoverageStore(Documents).ForgetBeforeAsync(Monday, Cancel)));
    }

    [Fact]
    public async Task Every_requests_charge_is_counted_for_its_use_case()
    {
        var charges = new ConcurrentBag<(double Charge, string? UseCase, string? Kind, int Status)>();
        using var listener = Listen(
            (charge, tags) => charges.Add((charge, tags["use_case"] as string, tags["kind"] as string, (int)tags["status"]!)));

        using (new Activity("open settings").Start())
        {
            await Task.Run(() => new SettingsStore(Documents).ReadAsync(Ann.Id, Cancel), Cancel);
        }

        Assert.Equal((1, "open settings", "point read", 404), Assert.Single(charges));
    }

    private static NoteText Text(string text) => NoteText.Parse(text).Match(t => t, _ => throw new ArgumentException(text));

    private Task<PrepareAgendaResult> Prepare(Instant start) => new PrepareAgenda(Agendas).ForAsync(
        new AgendaRequest(Ann, Bo, Relationship.DirectReport, start, 14), TemplateLibrary.BuiltIn, start - Duration.FromDays(2), Cancel);

    private async Task SaveCoverage()
    {
        foreach (var manager in new[] { Ceo, Ann })
        {
            await new CoverageStore(Documents).SaveReadingAsync(
                manager.Id, CoveragePolicy.Default.Around(Monday), new CoverageFacts.Known(Monday, [], []), Cancel);
        }
    }

    /// <summary>
    /// The kinds of requests, in order. Query plans are not counted, because the SDK computes them locally if possible, and they are free.
    /// </summary>
    private async Task<IReadOnlyList<string>> Asked(Func<Task> useCase)
    {
        var sent = new ConcurrentQueue<string>();
        using var listener = Listen((_, tags) => sent.Enqueue($"{tags["kind"]} {tags["container"]}"));
        await useCase();
        return [.. sent.Where(a => !a.StartsWith("query plan", StringComparison.Ordinal))];
    }

    private MeterListener Listen(Action<double, IReadOnlyDictionary<string, object?>> hear)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter == Store.Meter && instrument.Name == RequestMeter.Charge)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, charge, tags, _) => hear(charge, new Dictionary<string, object?>(tags.ToArray())));
        listener.Start();
        return listener;
    }
}
