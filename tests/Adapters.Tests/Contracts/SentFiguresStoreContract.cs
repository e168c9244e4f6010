using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="CoverageStore"/> guarantees about the figures of digests. Each test gets an empty store.</summary>
public abstract class SentFiguresStoreContract
{
    private static readonly PersonId Ceo = new("ceo@x.org"), Cy = new("cy@x.org"), Ann = new("ann@x.org"), Bo = new("bo@x.org");
    private static readonly LocalDate Week48 = new(2026, 11, 23);
    private static readonly CoverageCounts OneOnTrack = default(CoverageCounts).With(CoverageStatus.Covered);
    private static readonly SentManager OfAnn = new(Ann, OneOnTrack, [new SentPair(Bo, CoverageStatus.Covered)]);

    protected abstract IDocuments Documents { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CoverageStore Store => field ??= new CoverageStore(Documents);

    [Fact]
    public async Task Figures_are_read_as_they_were_sent_from_a_given_week_oldest_first()
    {
        foreach (var week in new[] { Week48, Week48.PlusWeeks(-2), Week48.PlusWeeks(-1) })
        {
            await Send(Ceo, week, OfAnn);
        }

        var sent = await Store.SentFigures.ReadAsync(Ceo, Week48.PlusWeeks(-1), Cancel);

        Assert.Equal([Week48.PlusWeeks(-1), Week48], sent.Select(t => t.Week));
        Assert.Equal(SentIn(Week48), sent[1].SentAt);
        AssertSame(OfAnn, Assert.Single(sent[1].Managers));
        Assert.Empty(await Store.SentFigures.ReadAsync(Cy, Week48, Cancel));
    }

    [Fact]
    public async Task A_digest_that_is_sent_again_in_its_week_replaces_the_figures()
    {
        await Send(Ceo, Week48, OfAnn);
        await Send(Ceo, Week48, OfAnn with { Counts = null });

        Assert.Null(Assert.Single(Assert.Single(await Store.SentFigures.ReadAsync(Ceo, Week48, Cancel)).Managers).Counts);
    }

    [Fact]
    public async Task Somebody_who_is_named_finds_it_for_every_reader()
    {
        await Send(Cy, Week48, OfAnn);
        await Send(Ceo, Week48.PlusWeeks(-1), OfAnn);
        await Send(Ceo, Week48, new SentManager(Cy, OneOnTrack, []));

        (PersonId, LocalDate)[] about = [(Ceo, Week48.PlusWeeks(-1)), (Cy, Week48)];
        Assert.Equal(about, await About(Ann));
        Assert.Equal(about, await About(Bo));
        Assert.Equal([(Ceo, Week48)], await About(Cy));
        Assert.Empty(await About(Ceo));
    }

    [Fact]
    public async Task Deleting_my_data_removes_my_id_from_figures_sent_to_others_and_keeps_the_numbers()
    {
        await Send(Ceo, Week48, OfAnn, new SentManager(Cy, OneOnTrack, []));

        await ForgetTwice(Bo);
        AssertSame(OfAnn with { Pairs = [] }, await FirstOf(Ceo));
        Assert.Empty(await About(Bo));
        Assert.Single(await About(Ann));

        await ForgetTwice(Ann);
        AssertSame(new SentManager(null, OneOnTrack, []), await FirstOf(Ceo));
        Assert.Null(Assert.Single(await Store.SentFigures.ReadAsync(Ceo, Week48, Cancel)).OneThing);
        Assert.Equal([(Ceo, Week48)], await About(Cy));
    }

    [Fact]
    public async Task Somebody_named_again_after_deleting_their_data_finds_what_is_new()
    {
        await Send(Ceo, Week48, OfAnn);
        await ForgetTwice(Bo);

        await Send(Ceo, Week48.PlusWeeks(1), OfAnn);

        Assert.Equal([(Ceo, Week48.PlusWeeks(1))], await About(Bo));
    }

    [Fact]
    public async Task Deleting_my_data_deletes_the_figures_sent_to_me()
    {
        await Send(Ceo, Week48, OfAnn);
        await Send(Cy, Week48, OfAnn);

        await ForgetTwice(Ceo);

        Assert.Empty(await Store.SentFigures.ReadAsync(Ceo, Week48, Cancel));
        Assert.Equal([(Cy, Week48)], await About(Ann));
    }

    [Fact]
    public async Task Retention_deletes_what_was_sent_earlier_and_keeps_the_rest()
    {
        await Send(Ceo, Week48.PlusWeeks(-1), OfAnn);
        await Send(Ceo, Week48, OfAnn);

        await Store.ForgetBeforeAsync(SentIn(Week48), Cancel);

        Assert.Equal([(Ceo, Week48)], await About(Ann));
    }

    [Fact]
    public async Task Why_a_pair_is_worse_than_in_the_preview_is_read_as_it_was_sent_until_the_report_deletes_their_data()
    {
        var change = new StatusChange(CoverageStatus.Covered, [ChangeCause.Absence, ChangeCause.Correction]);
        await Send(Ceo, Week48, OfAnn with { Pairs = [new SentPair(Bo, CoverageStatus.Slipping) { Change = change }] });

        var read = Assert.Single((await FirstOf(Ceo)).Pairs).Change;
        Assert.Equal((change.Was, string.Join(' ', change.Because)), (read?.Was, string.Join(' ', read?.Because ?? [])));

        await ForgetTwice(Bo);
        Assert.Empty((await FirstOf(Ceo)).Pairs);
    }

    [Fact]
    public async Task A_preview_is_kept_once_until_it_is_deleted()
    {
        await Keep(Ceo, Ann, Bo);
        await Keep(Ceo, Cy, Bo);

        Assert.Equal(Ann, Assert.Single((await Find(Ceo))!.Managers).Manager); // it was kept
        Assert.Equal([Ceo], await Store.PreviewedFigures.HavingAsync([Ceo, Cy], Week48, Cancel));

        await Store.PreviewedFigures.DeleteAsync(Ceo, Week48, Cancel);
        await Store.PreviewedFigures.DeleteAsync(Ceo, Week48, Cancel);
        Assert.Null(await Find(Ceo));
    }

    [Fact]
    public async Task Deleting_my_data_removes_me_from_the_previews_of_others_and_deletes_mine()
    {
        await Keep(Ceo, Ann, Bo);
        await Keep(Ann, Cy, Bo);

        await ForgetTwice(Bo);
        var left = Assert.Single((await Find(Ceo))!.Managers); // it was kept
        Assert.Equal((Ann, true, 0), (left.Manager, left.HasFigures, left.Pairs.Count));

        await ForgetTwice(Ann);
        Assert.Empty((await Find(Ceo))!.Managers); // it was kept
        Assert.Null(await Find(Ann));
    }

    [Fact]
    public async Task Retention_deletes_previews_whose_digest_was_never_sent()
    {
        await Keep(Ceo, Ann, Bo);
        await Store.ForgetBeforeAsync(SentIn(Week48), Cancel);
        Assert.NotNull(await Find(Ceo));
        await Store.ForgetBeforeAsync(SentIn(Week48) + Duration.FromDays(1), Cancel);
        Assert.Null(await Find(Ceo));
    }

    private static Instant SentIn(LocalDate week) => week.At(new LocalTime(8, 0)).InUtc().ToInstant();

    private static void AssertSame(SentManager expected, SentManager actual)
    {
        Assert.Equal((expected.Manager, expected.Counts), (actual.Manager, actual.Counts));
        Assert.Equal(expected.Pairs, actual.Pairs);
    }

    private async Task<SentManager> FirstOf(PersonId reader) =>
        Assert.Single(await Store.SentFigures.ReadAsync(reader, Week48, Cancel)).Managers[0];

    private async Task<IEnumerable<(PersonId Reader, LocalDate Week)>> About(PersonId person) =>
        (await Store.SentFigures.ReadAboutAsync(person, Cancel)).Select(t => (t.Reader, t.Week));

    private async Task Send(PersonId reader, LocalDate week, params SentManager[] managers)
    {
        var sent = new SentFigures(reader, week, SentIn(week), managers) { OneThing = managers[0].Manager };
        await Store.SentFigures.NameAsync(reader, sent.People(), Cancel);
        await Store.SentFigures.SaveAsync(sent, Cancel);
    }

    private Task<PreviewedFigures?> Find(PersonId reader) => Store.PreviewedFigures.FindAsync(reader, Week48, Cancel);

    private async Task Keep(PersonId reader, PersonId manager, PersonId report)
    {
        var pair = new PreviewedPair(report, CoverageStatus.Covered, new PairInputs("0123456789abcdef"));
        await Store.SentFigures.NameAsync(reader, [manager, report], Cancel);
        await Store.PreviewedFigures.AddAsync(
            new PreviewedFigures(reader, Week48, SentIn(Week48), [new PreviewedManager(manager, true, [pair])]), Cancel);
    }

    private async Task ForgetTwice(PersonId person)
    {
        await Store.ForgetAllOfAsync(person, Cancel);
        await Store.ForgetAllOfAsync(person, Cancel);
    }
}
