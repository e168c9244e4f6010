using System.Collections.Concurrent;
using CsCheck;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Coverage.Documents;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>
/// Ann manages Bo and Cy, and Dan, who manages Ann, gets the digest of Monday, 23 November, 08:00 in Berlin. What its preview said is kept
/// on Sunday at 20:00.
/// </summary>
public sealed class NoWorseThanPreviewTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Instant Monday = Berlin.AtStrictly(new LocalDateTime(2026, 11, 23, 8, 0)).ToInstant();
    private static readonly Instant Sunday = Monday - Duration.FromHours(12);
    private static readonly IsoWeek Week = IsoWeek.Of(new LocalDate(2026, 11, 23));
    private static readonly PersonId Ann = TestPeople.Id("ann"), Bo = TestPeople.Id("bo"), Dan = TestPeople.Id("dan");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_digest_says_nothing_worse_than_its_preview_unless_something_changed_and_then_it_is_named()
    {
        var named = new ConcurrentDictionary<ChangeCause, int>();
        await Changes.SampleAsync(c => CompareAsync(c.Calendar, c.Kind, c.Day, c.HoursLate, c.Since, named), iter: 4000);
        // A calendar rarely makes a random pair worse in between; it has the next test.
        ChangeCause[] frequent =
            [ChangeCause.Absence, ChangeCause.Correction, ChangeCause.Cadence, ChangeCause.ReportingLine, ChangeCause.Readability];
        Assert.Superset(frequent.ToHashSet(), named.Keys.ToHashSet());
    }

    private static Gen<((int[] Met, int[] Away, int Length) Calendar, int Kind, int Day, int HoursLate, int Since)> Changes => Gen.Select(
        Gen.Select(Gen.Int[-60, 8].Array[0, 6], Gen.Int[-40, 6].Array[0, 3], Gen.Int[1, 20]),
        Gen.Int[0, 7],
        Gen.Int[-40, 8],
        Gen.Int[0, 150],
        Gen.Int[0, 30]);

    private static async Task CompareAsync(
        (int[] Met, int[] Away, int Length) calendar,
        int kind,
        int day,
        int hoursLate,
        int since,
        ConcurrentDictionary<ChangeCause, int> named)
    {
        var installation = new Installation(since);
        List<OneOnOne> meetings = [.. calendar.Met.Select((when, i) => Met(i % 2 == 0 ? "bo" : "cy", (24 * when) + i))];
        List<Absence> absences = [.. calendar.Away.Select(first => Away(first % 2 == 0 ? "ann" : "bo", first, calendar.Length))];
        await installation.StartAsync(kind, day, meetings, absences);
        await installation.KeepAsync();
        var preview = await installation.PreviewAsync();

        var cause = await installation.ChangeAsync(kind, day, meetings, absences);
        var sent = await installation.SendAsync(Monday + Duration.FromHours(hoursLate));

        foreach (var pair in sent.Managers.Single(m => m.Manager == Ann).Pairs)
        {
            var before = preview.Managers.Single(m => m.Manager == Ann).Pairs.FirstOrDefault(p => p.Report == pair.Report);
            var isWorse = StatusChange.IsWorse(pair.Status, before?.Status ?? CoverageStatus.NotKnown);
            Assert.Equal(isWorse, pair.Change is not null);
            Assert.Equal(isWorse ? [cause!.Value] : [], pair.Change?.Because ?? []); // never worse without a cause
            Assert.Equal(isWorse ? before?.Status : null, pair.Change?.Was);
            _ = isWorse && named.AddOrUpdate(cause!.Value, 1, (_, count) => count + 1) > 0; // as just checked
        }
    }

    [Fact]
    public async Task What_changed_is_named_to_the_two_alone_and_never_in_the_digest()
    {
        var installation = new Installation();
        List<OneOnOne> meetings = [Met("bo", -20 * 24), Met("bo", -48), Met("cy", -72)];
        await installation.ReadAsync(Sunday - Duration.FromHours(1), meetings, []);
        await installation.KeepAsync();

        await installation.ReadAsync(Monday - Duration.FromHours(1), [meetings[0], meetings[2]], [], isNew: true);
        var digest = await installation.ComposeAndSendAsync(Monday);

        var asAnn = Assert.Single((await installation.MentionsAsync("ann")).OfType<DigestMention.AsManager>());
        var change = Assert.Single(asAnn.Changed);
        Assert.Equal((Bo, CoverageStatus.Slipping, CoverageStatus.Covered), (change.Report, change.Status, change.Change?.Was));
        Assert.Equal([ChangeCause.Calendar], change.Change?.Because);
        var asBo = Assert.IsType<DigestMention.OfPair>(Assert.Single(await installation.MentionsAsync("bo")));
        Assert.Equal([ChangeCause.Calendar], asBo.Change?.Because);
        Assert.Null(Assert.IsType<DigestMention.OfPair>(Assert.Single(await installation.MentionsAsync("cy"))).Change);
        Assert.Equal(
            ["Twelve hours earlier, it would have been: on track.", "What changed in between: the manager’s calendar."],
            Core.Digest.Words.StatusChangeWords.Of(asBo.Change, Languages.English));

        Assert.DoesNotContain("Twelve hours", digest.Mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Twelve hours", digest.Mail.Html, StringComparison.Ordinal);
        Assert.Contains("\"because\":[\"calendar\"]", await installation.ExportAsync("ann"), StringComparison.Ordinal);
        Assert.Contains("\"wasInPreview\":\"covered\"", await installation.ExportAsync("bo"), StringComparison.Ordinal);
        Assert.DoesNotContain("because", await installation.ExportAsync("cy"), StringComparison.Ordinal);
        Assert.Null(await installation.FindAsync()); // nothing is left to compare with
    }

    [Fact]
    public async Task A_1_1_that_is_held_before_a_late_digest_counts_but_the_days_until_then_do_not()
    {
        var installation = new Installation();
        await installation.ReadAsync(Sunday - Duration.FromHours(1), [Met("bo", -14 * 24), Met("cy", -21 * 24), Met("cy", 30)], []);
        await installation.KeepAsync();

        var pairs = (await installation.SendAsync(Monday + Duration.FromDays(3))).Managers.Single(m => m.Manager == Ann).Pairs;

        Assert.Equal([CoverageStatus.Covered, CoverageStatus.Covered], pairs.Select(p => p.Status));
    }

    [Fact]
    public async Task A_preview_is_kept_once_from_twelve_hours_before_the_digest_although_runs_are_missed_and_messages_doubled()
    {
        var installation = new Installation();
        await installation.ReadAsync(Sunday - Duration.FromHours(1), [Met("bo", -20 * 24)], []);
        Assert.Empty(await installation.PlanAsync(Sunday - Duration.FromHours(2)));

        var message = Assert.Single(await installation.PlanAsync(Sunday + Duration.FromHours(3)));
        Assert.Equal(new KeepPreviewWork(Dan, Week), KeepPreviewWork.TryRead(message));
        await installation.KeepAsync(Sunday + Duration.FromHours(3));
        var kept = await installation.PreviewAsync();
        await installation.ReadAsync(Sunday + Duration.FromHours(4), [], [], isNew: true);
        await installation.KeepAsync(Sunday + Duration.FromHours(5));

        Assert.Equal(kept.Managers[1].Pairs, (await installation.PreviewAsync()).Managers[1].Pairs);
        Assert.Empty(await installation.PlanAsync(Sunday + Duration.FromHours(6)));
    }

    [Fact]
    public async Task Nothing_is_kept_too_early_or_for_a_reader_who_stopped_the_digest()
    {
        var installation = new Installation();
        await installation.ReadAsync(Sunday - Duration.FromHours(1), [], []);
        Assert.IsType<WorkOutcome.Later>(await installation.KeepAsync(Sunday - Duration.FromHours(1)));
        await installation.StopAsync();
        Assert.IsType<WorkOutcome.Done>(await installation.KeepAsync());
        Assert.Null(await installation.FindAsync());
    }

    [Theory]
    [InlineData("", ChangeCause.ReportingLine)] // Ann is new to the reader
    [InlineData("unreadable", ChangeCause.Readability)]
    [InlineData("joined", ChangeCause.ReportingLine)]
    [InlineData("pilot", ChangeCause.Policy)]
    public void A_pair_that_the_preview_did_not_include_has_a_cause_too(string why, ChangeCause expected)
    {
        var since = why == "joined" ? new LocalDate(2026, 11, 23) : (LocalDate?)null;
        var pair = new PairCoverage(
            TestPeople.Person("bo", "ann", since: since), CoverageStatus.Slipping, Cadence.Default, null, null, null, null);
        PreviewedManager[] managers = why.Length == 0 ? [] : [new PreviewedManager(Ann, why != "unreadable", [])];
        var change = new PreviewedFigures(Dan, Week.Monday, Monday, managers).ChangeOf(Ann, pair, inputs: null);
        Assert.Equal((null, expected), (change?.Was, change?.Because.Single()));
    }

    private static OneOnOne Met(string whom, int hours) => new(
        TestPeople.Id(whom),
        new Interval(Monday + Duration.FromHours(hours), Monday + Duration.FromHours(hours) + Duration.FromMinutes(30)),
        InSeries: false);

    private static Absence Away(string who, int day, int length) => new(
        TestPeople.Id(who), new Interval(Monday + Duration.FromDays(day), Monday + Duration.FromDays(day + length)));

    private sealed class Installation
    {
        private readonly InMemoryDocuments documents = new();
        private readonly CoverageStore store;
        private readonly SettingsStore settings;
        private readonly Snapshot organisation;
        private readonly FakeClock clock = new(Sunday);

        public Installation(int daysSinceBoJoined = 0)
        {
            (store, settings) = (new CoverageStore(documents), new SettingsStore(documents));
            organisation = new Snapshot(ChartOf(daysSinceBoJoined == 0 ? null : new LocalDate(2026, 11, 23).PlusDays(-daysSinceBoJoined)));
        }

        private ReadFigures Figures => Gate.Open(store);

        /// <summary>What is known when the preview is kept.</summary>
        public async Task StartAsync(int kind, int day, IReadOnlyList<OneOnOne> meetings, IReadOnlyList<Absence> absences)
        {
            await ReadAsync(Sunday - Duration.FromHours(1), meetings, absences);
            await store.Corrections.AddAsync(
                Ann, new Correction.AgreedCadence(Bo, Sunday - Duration.FromDays(9), Cadence.FromDays(28)) { IsAlone = true }, Cancel);
            if (kind == 7)
            {
                await new EnterAbsences(store).AddAsync(Bo, LeaveFrom(day), Sunday - Duration.FromDays(1), Cancel);
            }

            if (kind == 5)
            {
                var failure = new CoverageFacts.NotReadable(Sunday, CalendarFault.AccessDenied);
                await store.SaveFailureAsync(Ann, failure, Cancel);
            }
        }

        /// <summary>Changes one thing between the preview and the digest.</summary>
        /// <returns>What; null for nothing.</returns>
        public async Task<ChangeCause?> ChangeAsync(int kind, int day, List<OneOnOne> meetings, List<Absence> absences)
        {
            var at = Sunday + Duration.FromHours(1);
            switch (kind)
            {
                case 0:
                    return null;
                case 1:
                    await ReadAsync(at, [.. meetings.Skip(1), Met("bo", 24 * day)], absences, isNew: true);
                    return ChangeCause.Calendar;
                case 2:
                    await ReadAsync(at, meetings, [.. absences.Skip(1)], isNew: true);
                    return ChangeCause.Absence;
                case 3:
                    await store.Corrections.AddAsync(Ann, new Correction.DidNotTakePlace(Bo, at, DayOf(meetings)), Cancel);
                    return ChangeCause.Correction;
                case 4:
                    var cadence = (await store.Corrections.ReadAsync(Ann, Cancel)).Corrections.OfType<Correction.AgreedCadence>().Single();
                    await store.Corrections.WithdrawAsync(Ann, CorrectionId.Of(Ann, cadence), Cancel);
                    return ChangeCause.Cadence;
                case 5:
                    await ReadAsync(at, meetings, absences);
                    return ChangeCause.Readability;
                case 7:
                    await new EnterAbsences(store).RemoveAsync(TestPeople.Person("bo", "ann"), LeaveFrom(day), at, Cancel);
                    return ChangeCause.Absence;
                default:
                    organisation.Organisation = new Organisation(ChartOf(boSince: null));
                    return ChangeCause.ReportingLine;
            }
        }

        private static AbsentDays LeaveFrom(int day) =>
            new(new LocalDate(2026, 11, 23).PlusDays(day), new LocalDate(2026, 11, 23).PlusDays(day + 12));

        public async Task ReadAsync(
            Instant at, IReadOnlyList<OneOnOne> meetings, IReadOnlyList<Absence> absences, bool isNew = false)
        {
            if (isNew)
            {
                // Otherwise, what was held before would stay.
                await documents.DeleteAsync(CoverageKinds.KeyOfCalendar(Ann), expected: null, Cancel);
            }

            foreach (var manager in new[] { Dan, Ann })
            {
                var facts = new CoverageFacts.Known(at, manager == Ann ? meetings : [], manager == Ann ? absences : [])
                {
                    Reports = [Bo, TestPeople.Id("cy")],
                };
                await store.SaveReadingAsync(
                    manager, new Interval(at - Duration.FromDays(200), at + Duration.FromDays(200)), facts, Cancel);
            }
        }

        public Task<WorkOutcome> KeepAsync(Instant? at = null)
        {
            clock.Reset(at ?? Sunday);
            var keep = new KeepPreview(organisation, new ReadSettings(settings), Compose(), clock);
            return keep.HandleAsync(new KeepPreviewWork(Dan, Week), Cancel);
        }

        public Task<PersonSettings> StopAsync() => settings.ChangeAsync(Dan, current => current with { ReceivesDigest = false }, Cancel);

        public async Task<PreviewedFigures> PreviewAsync() => (await FindAsync())!; // it was kept

        public Task<PreviewedFigures?> FindAsync() => Figures.SentFigures.PreviewOfAsync(Dan, Week.Monday, Cancel);

        public async Task<IReadOnlyList<WorkMessage>> PlanAsync(Instant at)
        {
            var queue = new InMemoryQueue();
            var plan = new PlanDigests(
                organisation, new DigestLedger(documents), DigestPolicy.TurnedOn, queue, kept: new PlanKeptPreviews(Figures));
            await plan.RunAsync(at, Cancel);
            return [.. queue.TakeAll().Where(m => KeepPreviewWork.TryRead(m)?.Recipient == Dan)];
        }

        public async Task<SentFigures> SendAsync(Instant at)
        {
            await ComposeAndSendAsync(at);
            return Assert.Single(await store.SentFigures.ReadAsync(Dan, Week.Monday, Cancel));
        }

        public async Task<ComposedDigest> ComposeAndSendAsync(Instant at)
        {
            var send = new SendDigest(
                new ReadSettings(settings), Compose(), new DigestLedger(documents), new Outbox(), Duration.FromMinutes(10));
            var chart = organisation.Organisation.Chart;
            return Assert.IsType<DigestDelivery.Sent>(await send.ToAsync(chart.Find(Dan)!, chart, at, Cancel)).Composed; // in the chart
        }

        public Task<IReadOnlyList<DigestMention>> MentionsAsync(string who)
        {
            var chart = organisation.Organisation.Chart;
            return Figures.MentionsOfAsync(chart.Find(TestPeople.Id(who))!, chart, Monday + Duration.FromDays(1), Cancel); // in the chart
        }

        public async Task<string> ExportAsync(string who) =>
            (await Gate.Personal(store, organisation.Organisation.Chart, Monday + Duration.FromDays(1))
                .ExportAsync(TestPeople.Id(who), Cancel)).ToJsonString();

        private static OrgChart ChartOf(LocalDate? boSince) => TestPeople.Chart(
        [
            TestPeople.Person("eve", zone: Berlin), TestPeople.Person("dan", "eve", Berlin), TestPeople.Person("ann", "dan", Berlin),
            TestPeople.Person("bo", "ann", Berlin, boSince), TestPeople.Person("cy", "ann", Berlin),
        ]);

        private static LocalDate DayOf(List<OneOnOne> meetings) =>
            meetings.Count == 0 ? new LocalDate(2026, 11, 1) : meetings.Max(m => m.Time.Start.InZone(Berlin).Date);

        private ComposeDigest Compose() => new(
            Figures,
            new DigestLedger(documents),
            new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, DigestPolicy.TurnedOn),
            (_, _) => Digests.Links);
    }

    private sealed class Outbox : IMailer
    {
        public Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken) =>
            Task.FromResult<MailOutcome>(new MailOutcome.Sent("sent"));
    }
}
