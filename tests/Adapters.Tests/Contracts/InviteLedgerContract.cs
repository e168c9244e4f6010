using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="InviteLedger"/> guarantees. Each test gets an empty ledger.</summary>
public abstract class InviteLedgerContract
{
    private static readonly PersonId Ann = new("ann@x.org");
    private static readonly PersonId Bo = new("bo@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);

    // Calendars may use any id: every character is allowed, and the id may be long.
    private static readonly InviteId Weekly = InviteId.Of(new InviteRef(Ann, "AAMkAG/?#\\ weekly" + new string('0', 2000)));

    protected abstract IDocuments Documents { get; }

    protected InviteLedger Ledger => field ??= new InviteLedger(Documents);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Something_never_written_is_not_found() =>
        Assert.IsType<Missing<InviteRecord>>(await Ledger.ReadAsync(Ann, Weekly, Cancel));

    [Theory]
    [InlineData(InviteState.Writing)]
    [InlineData(InviteState.Written)]
    [InlineData(InviteState.Removed)]
    public async Task A_saved_document_is_read_back_complete_with_its_revision(InviteState state)
    {
        var revision = await Saved(Record(state));

        Assert.Equal(new Found<InviteRecord>(Record(state), revision), await Ledger.ReadAsync(Ann, Weekly, Cancel));
        Assert.IsType<Missing<InviteRecord>>(await Ledger.ReadAsync(Bo, Weekly, Cancel));
        Assert.IsType<Missing<InviteRecord>>(await Ledger.ReadAsync(Ann, InviteId.Of(new InviteRef(Ann, "another")), Cancel));
    }

    [Fact]
    public async Task A_save_based_on_the_current_revision_replaces_the_document()
    {
        var first = await Saved(Record(InviteState.Writing));
        var second = await Saved(Record(InviteState.Written), first);

        Assert.NotEqual(first, second);
        Assert.Equal(new Found<InviteRecord>(Record(InviteState.Written), second), await Ledger.ReadAsync(Ann, Weekly, Cancel));
    }

    [Fact]
    public async Task A_save_based_on_another_revision_is_refused_and_returns_the_current_document()
    {
        var first = await Saved(Record(InviteState.Writing));
        var second = await Saved(Record(InviteState.Written), first);
        var current = new Found<InviteRecord>(Record(InviteState.Written), second);

        Assert.Equal(new Conflict<InviteRecord>(current), await Ledger.SaveAsync(Record(InviteState.Removed), first, Cancel));
        Assert.Equal(new Conflict<InviteRecord>(current), await Ledger.SaveAsync(Record(InviteState.Removed), null, Cancel));
        Assert.Equal(current, await Ledger.ReadAsync(Ann, Weekly, Cancel));
    }

    [Fact]
    public async Task Exactly_one_of_many_concurrent_saves_succeeds()
    {
        var saves = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Task.Run(() => Ledger.SaveAsync(Record(InviteState.Writing, i), null, Cancel))));

        Assert.Single(saves.OfType<Saved<InviteRecord>>());
        Assert.Equal(9, saves.OfType<Conflict<InviteRecord>>().Count());
    }

    [Fact]
    public async Task Deleted_data_does_not_reappear_and_other_peoples_data_remains()
    {
        var revision = await Saved(Record(InviteState.Written));
        await Saved(Record(InviteState.Written) with { Organiser = Bo });

        await new PersonalInvites(Ledger).ForgetAsync(Ann, Cancel);
        await new PersonalInvites(Ledger).ForgetAsync(Ann, Cancel);

        Assert.Equal(
            new Conflict<InviteRecord>(new Missing<InviteRecord>()),
            await Ledger.SaveAsync(Record(InviteState.Removed), revision, Cancel));
        Assert.Empty(await Ledger.ReadAllOfAsync(Ann, Cancel));
        Assert.Single(await Ledger.ReadAllOfAsync(Bo, Cancel));
    }

    [Fact]
    public async Task The_export_contains_everything_of_one_organiser_oldest_first_and_nothing_of_others()
    {
        var single = InviteId.Of(new InviteRef(Ann, "single"));
        await Saved(Record(InviteState.Removed, days: 1));
        await Saved(Record(InviteState.Written) with { Invite = single });
        await Saved(Record(InviteState.Written) with { Organiser = Bo });

        var expected = $$"""
            [{"invite":"{{single}}","version":"series/1","state":"written","at":"2026-11-23T08:00:00Z"},
             {"invite":"{{Weekly}}","version":"series/1","state":"removed","at":"2026-11-24T08:00:00Z"}]
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), (await new PersonalInvites(Ledger).ExportAsync(Ann, Cancel)).ToJsonString());
    }

    [Fact]
    public async Task Records_unchanged_for_a_long_time_are_deleted_and_others_remain()
    {
        await Saved(Record(InviteState.Written));
        var later = Record(InviteState.Written, days: 1) with { Organiser = Bo };
        await Saved(later);

        await Ledger.ForgetBeforeAsync(later.At, Cancel);

        Assert.Empty(await Ledger.ReadAllOfAsync(Ann, Cancel));
        Assert.Equal([later], await Ledger.ReadAllOfAsync(Bo, Cancel));
        await Ledger.ForgetBeforeAsync(later.At + Duration.FromSeconds(1), Cancel);
        Assert.Empty(await Ledger.ReadAllOfAsync(Bo, Cancel));
    }

    private static InviteRecord Record(InviteState state, int days = 0) =>
        new(Ann, Weekly, new SectionStamp("series/1", "a1b2", "c3d4"), state, Monday + Duration.FromDays(days));

    private async Task<Revision> Saved(InviteRecord record, Revision? expected = null) =>
        Assert.IsType<Saved<InviteRecord>>(await Ledger.SaveAsync(record, expected, Cancel)).Revision;
}
