using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="CoachingStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class CoachingStoreContract
{
    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("Bo@x.org"), Cy = new("cy@x.org"), Dee = new("dee@x.org");
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly CoachingLog Full = new CoachingLog(Dee)
    {
        Practice = new PracticeRound(PracticeCircle.Of([Ann, Bo, Cy]).Next([Ann, Bo, Cy]), Today),
        SixWeeks = new SixWeeks(Today).WithDone(1, Today.PlusDays(1)).WithDone(2, Today.PlusWeeks(1)),
        Ladders = System.Collections.Immutable.ImmutableSortedDictionary<PersonId, LadderProgress>.Empty
            .Add(Bo, LadderProgress.AfterTaking(LadderOccasion.Slipping, LadderStep.Try, Today))
            .Add(Ann, LadderProgress.Over(LadderOccasion.Rising, Today)),
    }
        .WithCheckIn(Bo, Today)
        .WithCheckIn(Bo, Today.PlusDays(1))
        .WithCheckIn(Ann, Today);

    protected abstract IDocuments Documents { get; }

    protected CoachingStore Store => field ??= new CoachingStore(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Something_nobody_saved_is_not_found() => Assert.IsType<Missing<CoachingLog>>(await Store.ReadAsync(Dee, Cancel));

    [Fact]
    public async Task A_log_is_read_back_unchanged_including_its_empty_chair()
    {
        var revision = await Save(Full, null);

        var found = await Found();

        Assert.Equal(revision, found.Revision);
        AssertSame(Full, found.Document);
        Assert.Contains(null, found.Document.Practice!.Circle.Seats);
        Assert.IsType<Missing<CoachingLog>>(await Store.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task A_log_without_practice_or_check_ins_is_read_back_too()
    {
        await Save(new CoachingLog(Dee), null);
        AssertSame(new CoachingLog(Dee), (await Found()).Document);
    }

    [Fact]
    public async Task A_save_based_on_an_older_revision_returns_the_current_document_and_saves_nothing()
    {
        var first = await Save(new CoachingLog(Dee), null);
        var second = await Save(Full, first);
        Assert.NotEqual(first, second);

        foreach (var stale in new Revision?[] { first, null, new Revision("never") })
        {
            var conflict = Assert.IsType<Conflict<CoachingLog>>(await Store.SaveAsync(new CoachingLog(Dee), stale, Cancel));
            Assert.Equal(second, Assert.IsType<Found<CoachingLog>>(conflict.Current).Revision);
        }

        AssertSame(Full, (await Found()).Document);
    }

    [Fact]
    public async Task Exactly_one_of_many_concurrent_saves_succeeds()
    {
        var saves = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(n => Task.Run(() => Store.SaveAsync(Full.WithCheckIn(Cy, Today.PlusDays(n)), null, Cancel))));
        Assert.Single(saves.OfType<Saved<CoachingLog>>());
    }

    [Fact]
    public async Task Deleted_data_is_gone_and_others_keep_theirs()
    {
        var revision = await Save(Full, null);
        await Save(new CoachingLog(Ann).WithCheckIn(Dee, Today), null);

        await new PersonalCoaching(Store).ForgetAsync(Dee, Cancel);
        await new PersonalCoaching(Store).ForgetAsync(Dee, Cancel);

        Assert.IsType<Missing<CoachingLog>>(await Store.ReadAsync(Dee, Cancel));
        Assert.IsType<Conflict<CoachingLog>>(await Store.SaveAsync(Full, revision, Cancel));
        Assert.IsType<Found<CoachingLog>>(await Store.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task My_log_can_be_exported_with_ids_instead_of_names()
    {
        Assert.Equal("{}", (await new PersonalCoaching(Store).ExportAsync(Dee, Cancel)).ToJsonString());
        await Save(
            new CoachingLog(Dee)
            {
                Practice = new PracticeRound(PracticeCircle.Of([Ann, Bo, Cy]), Today),
                SixWeeks = new SixWeeks(Today.PlusDays(-3)).WithDone(1, Today),
            }.WithCheckIn(Bo, Today),
            null);

        Assert.Equal(
            """{"v":2,"lead":"dee@x.org","practice":{"seats":["ann@x.org","Bo@x.org","cy@x.org",null],"round":0,"since":"2026-11-23"},"asked":{"Bo@x.org":{"last":"2026-11-23","times":1}},"sixWeeks":{"since":"2026-11-20","done":["2026-11-23"]}}""",
            (await new PersonalCoaching(Store).ExportAsync(Dee, Cancel)).ToJsonString());
    }

    private static void AssertSame(CoachingLog expected, CoachingLog actual)
    {
        Assert.Equal(
            (expected.Lead, expected.Practice?.Since, expected.Practice?.Circle.Round),
            (actual.Lead, actual.Practice?.Since, actual.Practice?.Circle.Round));
        Assert.Equal(expected.Practice?.Circle.Seats.AsEnumerable(), actual.Practice?.Circle.Seats);
        Assert.Equal(expected.Asked.AsEnumerable(), actual.Asked);
        Assert.Equal(expected.Ladders.AsEnumerable(), actual.Ladders);
        Assert.Equal(expected.SixWeeks?.Since, actual.SixWeeks?.Since);
        Assert.Equal(expected.SixWeeks?.Done.AsEnumerable(), actual.SixWeeks?.Done);
    }

    private async Task<Revision> Save(CoachingLog log, Revision? expected) =>
        Assert.IsType<Saved<CoachingLog>>(await Store.SaveAsync(log, expected, Cancel)).Revision;

    private async Task<Found<CoachingLog>> Found() => Assert.IsType<Found<CoachingLog>>(await Store.ReadAsync(Dee, Cancel));
}
