using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>
/// Kills each use case that writes before its first request, its second, and so on; another process then runs it again. Nothing is lost or
/// duplicated.
/// </summary>
public sealed class KilledAtAnyPointTests(Emulators.Emulators emulators)
{
    private static readonly PairId Pair = PairId.Of(Pairs.Ann.Id, Pairs.Bo.Id);
    private static readonly Instant LongAfter = Pairs.Thursday(12);
    private static readonly AgendaMove Later = new(Pairs.Thursday(0), Pairs.Thursday(0) + Duration.FromDays(1));
    private static readonly IsoWeek Week = IsoWeek.Of(new LocalDate(2026, 11, 23));
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Duration Lease = Duration.FromMinutes(10);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Archiving_items_keeps_each_of_them_once() =>
        KillAtEveryPoint(
            async store =>
                await new AgendaStore(new CosmosDocuments(store)).SavePairAsync(
                    Pairs.Pair(Pairs.Item("open"), Pairs.Item("a").Done(0), Pairs.Item("b", by: Pairs.Ann).Done(1)).Met(0, 1),
                    [],
                    null,
                    Cancel),
            Prepare,
            async store =>
            {
                // Before the second run, too, what the killed process left behind shows every item once.
                var agendas = new AgendaStore(new CosmosDocuments(store));
                var pair = Assert.IsType<Found<PairAgendas>>(await agendas.ReadPairAsync(Pair, Cancel)).Document;
                var archived = (await agendas.ReadAllOfAsync(Pairs.Bo.Id, Cancel)).Single().Archived;
                Assert.Equal(["a", "b", "open"], pair.Items.Concat(archived).Select(i => i.Id.Value).Order(StringComparer.Ordinal));
                Assert.Equal(
                    archived.Where(i => i.Id.Value == "a"),
                    (await agendas.ReadArchivedAsync(Pair, Pairs.Thursday(0), Cancel)).Where(i => i.Id.Value == "a"));
            },
            async store =>
            {
                var records = (await new AgendaStore(new CosmosDocuments(store)).ReadAllOfAsync(Pairs.Ann.Id, Cancel)).Single();
                Assert.Equal(["open"], records.Pair.Items.Select(i => i.Id.Value));
                Assert.Equal(["a", "b"], records.Archived.Select(i => i.Id.Value));
                Assert.Equal(LongAfter, Assert.Single(records.Agendas).Start);
            });

    [Fact]
    public Task A_moved_1_1_takes_its_agenda_and_items_along_once() => KillAtEveryPoint(
        async store =>
        {
            var agendas = new AgendaStore(new CosmosDocuments(store));
            await agendas.SavePairAsync(Pairs.Pair(Pairs.Item("open")).Met(0), [Pairs.Item("old", week: -1).Done(0)], null, Cancel);
            await agendas.SaveAgendaAsync(Pairs.Agenda(Pairs.Template("peer")), null, Cancel);
        },
        async store => await new MoveAgenda(new AgendaStore(new CosmosDocuments(store))).ForAsync(Pair, Later, Cancel),
        async store =>
        {
            var records = (await new AgendaStore(new CosmosDocuments(store)).ReadAllOfAsync(Pairs.Ann.Id, Cancel)).Single();
            Assert.Equal(("open", "old"), (Assert.Single(records.Pair.Items).Id.Value, Assert.Single(records.Archived).Id.Value));
            Assert.Equal("peer", Assert.Single(records.Agendas).Template.Id.Value);
        },
        async store =>
        {
            var records = (await new AgendaStore(new CosmosDocuments(store)).ReadAllOfAsync(Pairs.Ann.Id, Cancel)).Single();
            Assert.Equal((Later.To, Later.To), (records.Pair.Items[0].On, records.Archived[0].Done!.On));
            Assert.Equal(Later.To, records.Agendas[0].Start);
        });

    [Fact]
    public Task A_new_note_exists_once_and_both_people_find_it() => KillAtEveryPoint(
        _ => Task.CompletedTask,
        store => new NoteStore(new CosmosDocuments(store)).SaveAsync(Note(1), null, Cancel),
        async store => Assert.True((await Browse(store)).Count <= 1),
        async store =>
        {
            Assert.Equal([Note(1).Id], await Browse(store));
            var notes = new NoteStore(new CosmosDocuments(store));
            Assert.Single(Assert.IsType<StoredPage.Read>(await notes.BelongingToAsync(Pairs.Ann.Id, PageRequest.First, Cancel)).Entries);
            Assert.Empty(Assert.IsType<StoredPage.Read>(await notes.BelongingToAsync(Pairs.Bo.Id, PageRequest.First, Cancel)).Entries);
        });

    [Fact]
    public Task The_first_agenda_is_created_once_and_linked_to_its_pair() => KillAtEveryPoint(
        _ => Task.CompletedTask,
        Prepare,
        _ => Task.CompletedTask,
        async store =>
        {
            foreach (var person in new[] { Pairs.Ann, Pairs.Bo })
            {
                var records = Assert.Single(await new AgendaStore(new CosmosDocuments(store)).ReadAllOfAsync(person.Id, Cancel));
                Assert.Equal((LongAfter, LongAfter), (Assert.Single(records.Pair.Agendas).Start, Assert.Single(records.Agendas).Start));
            }
        });

    [Fact]
    public Task Deleting_what_one_person_wrote_leaves_no_word_of_theirs_and_everything_of_others() => KillAtEveryPoint(
        async store =>
        {
            var agendas = new AgendaStore(new CosmosDocuments(store));
            await agendas.SavePairAsync(
                Pairs.Pair(Pairs.Item("mine", "canary"), Pairs.Item("hers", "hers", by: Pairs.Ann)),
                [Pairs.Item("old", "canary").Done(0), Pairs.Item("hers-old", "hers", by: Pairs.Ann).Done(0)],
                null,
                Cancel);
            foreach (var number in new[] { 1, 2 })
            {
                await new NoteStore(new CosmosDocuments(store)).SaveAsync(Note(number, by: Pairs.Bo, "canary"), null, Cancel);
            }

            await new NoteStore(new CosmosDocuments(store)).SaveAsync(Note(3), null, Cancel);
        },
            async store =>
            {
                await new PersonalAgendas(new AgendaStore(new CosmosDocuments(store))).ForgetAsync(Pairs.Bo.Id, Cancel);
                await new PersonalNotes(new NoteStore(new CosmosDocuments(store))).ForgetAsync(Pairs.Bo.Id, Cancel);
            },
            async store => Assert.Contains(Note(3).Id, await Browse(store)),
            async store =>
            {
                var records = (await new AgendaStore(new CosmosDocuments(store)).ReadAllOfAsync(Pairs.Ann.Id, Cancel)).Single();
                Assert.Equal(("hers", "hers-old"), (Assert.Single(records.Pair.Items).Id.Value, Assert.Single(records.Archived).Id.Value));
                Assert.Equal([Note(3).Id], await Browse(store));
            },
            async raw =>
                Assert.DoesNotContain(
                    (await raw.AllAsync("pairs", Cancel)).Concat(await raw.AllAsync("people", Cancel)),
                    d => d.ToJsonString().Contains("canary", StringComparison.Ordinal)));

    [Fact]
    public Task A_calendar_reading_is_stored_completely_or_not_at_all() => KillAtEveryPoint(
        store => Read(store, 1),
        store => Read(store, 2),
        async store => Assert.Contains((await Facts(store)).OneOnOnes.Count, new[] { 1, 2 }),
        async store => Assert.Equal(2, (await Facts(store)).OneOnOnes.Count));

    [Fact]
    public Task A_sent_digest_is_recorded_once() =>
        KillAtEveryPoint(
            _ => Task.CompletedTask,
            async store =>
            {
                var ledger = new DigestLedger(new CosmosDocuments(store));
                var now = await ledger.ClaimAsync(Pairs.Ann.Id, Week, Monday, Lease, Cancel);
                if ((now is DigestClaim.HeldByAnother ? await ledger.ClaimAsync(Pairs.Ann.Id, Week, Monday + Lease, Lease, Cancel) : now)
                    is DigestClaim.Granted claim)
                {
                    await ledger.CompleteAsync(claim, new SentDigest(Pairs.Ann.Id, Week, Monday, "idea", "here"), Cancel);
                }
            },
            async store =>
                Assert.True((await new DigestLedger(new CosmosDocuments(store)).ReadSentAsync(Pairs.Ann.Id, Week, Cancel)).Count <= 1),
            async store =>
            {
                Assert.Single(await new DigestLedger(new CosmosDocuments(store)).ReadSentAsync(Pairs.Ann.Id, Week, Cancel));
                var ledger = new DigestLedger(new CosmosDocuments(store));
                Assert.IsType<DigestClaim.AlreadySent>(
                    await ledger.ClaimAsync(Pairs.Ann.Id, Week, Monday + Lease + Lease, Lease, Cancel));
            });

    /// <param name="before">Creates the initial data.</param>
    /// <param name="run">The use case, which is killed and then run again by another process.</param>
    /// <param name="killed">What is true after the kill.</param>
    /// <param name="done">What is true after the second run.</param>
    /// <param name="lies">What is in the database after that.</param>
    private async Task KillAtEveryPoint(
        Func<CosmosStore, Task> before,
        Func<CosmosStore, Task> run,
        Func<CosmosStore, Task> killed,
        Func<CosmosStore, Task> done,
        Func<RawDocuments, Task>? lies = null)
    {
        var points = 0;
        for (var survives = true; survives; points++)
        {
            var options = await EmptyCosmos.OptionsAsync(emulators);
            var wire = new Wire();
            using (var first = EmptyCosmos.Open(options, wire.Around))
            {
                await first.PrepareAsync(Cancel);
                await before(first);
            }

            using (var killedStore = EmptyCosmos.Open(options, wire.Around))
            {
                wire.KillAfter(points);
                survives =
                    await Record.ExceptionAsync(() => run(killedStore)) is { } death
                    && (death is ProcessKilledException ? true : throw new InvalidOperationException("It did not die but failed.", death));
            }

            using var other = EmptyCosmos.Open(options);
            await killed(other);
            await run(other);
            await done(other);
            using var raw = new RawDocuments(options);
            await (lies?.Invoke(raw) ?? Task.CompletedTask);
        }

        Assert.True(points > 1, "It asked for nothing.");
    }

    private static Task Prepare(CosmosStore store) => new PrepareAgenda(new AgendaStore(new CosmosDocuments(store))).ForAsync(
        new AgendaRequest(Pairs.Ann, Pairs.Bo, Relationship.DirectReport, LongAfter, 14), TemplateLibrary.BuiltIn, LongAfter, Cancel);

    private static Note Note(int number, Person? by = null, string text = "words")
    {
        var author = by ?? Pairs.Ann;
        return new Note(
            new NotebookEntryId(new Guid(number, 0, 0, new byte[8])),
            new Origin(author.Id, author == Pairs.Ann ? Pairs.Bo.Id : Pairs.Ann.Id, Monday),
            NoteAudience.Pair,
            NoteText.Parse(text).Match(t => t, _ => throw new ArgumentException(text)));
    }

    private static async Task<List<NotebookEntryId>> Browse(CosmosStore store)
    {
        var page = Assert.IsType<StoredPage.Read>(
            await new NoteStore(new CosmosDocuments(store)).BrowseAsync(Pair, Pairs.Ann.Id, NotebookQuery.Newest, Cancel));
        return
        [
            .. page.Entries.Select(w =>
                w.TryOpen(Pairs.Ann.Id, out var opened) ? opened.Entry.Id : throw new InvalidOperationException("Shared with Ann.")),
        ];
    }

    private static Task Read(CosmosStore store, int meetings) =>
        new CoverageStore(new CosmosDocuments(store)).SaveReadingAsync(
            Pairs.Ann.Id,
            Always,
            new CoverageFacts.Known(
                Monday,
                [
                    .. Enumerable
                        .Range(0, meetings)
                        .Select(n => new OneOnOne(
                            Pairs.Bo.Id, new Interval(Pairs.Thursday(n), Pairs.Thursday(n) + Duration.FromHours(1)), InSeries: true)),
                ],
                []),
            Cancel);

    private static async Task<CoverageFacts.Known> Facts(CosmosStore store) =>
        Assert.IsType<CoverageFacts.Known>(
            await new CoverageStore(new CosmosDocuments(store)).ReadFactsAsync(Pairs.Ann.Id, Always, Cancel));

    private static Interval Always => CoveragePolicy.Default.Around(Monday);
}
