using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="InviteLedger"/> keeps. Each test gets an empty ledger.</summary>
public abstract class InviteLedgerContract
{
    private static readonly PersonId Ann = new("ann@x.org");
    private static readonly PersonId Bo = new("bo@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);

    // Whatever a calendar takes for an id: every character is allowed, and there may be many.
    private static readonly InviteId Weekly = InviteId.Of(new InviteRef(Ann, "AAMkAG/?#\\ weekly" + new string('0', 2000)));

    protected abstract IDocuments Documents { get; }

    protected InviteLedger Ledger => field ??= new InviteLedger(Documents);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_never_written_is_not_there() =>
        Assert.IsType<NotThere<InviteRecord>>(await Ledger.ReadAsync(Ann, Weekly, Cancel));

    [Theory]
    [InlineData(InviteState.Writing)]
    [InlineData(InviteState.Written)]
    [InlineData(InviteState.Removed)]
    public async Task What_was_saved_is_read_again_whole_with_its_revision(InviteState state)
    {
        var revision = await Saved(Record(state));

        Assert.Equal(new Found<InviteRecord>(Record(state), revision), await Ledger.ReadAsync(Ann, Weekly, Cancel));
        Assert.IsType<NotThere<InviteRecord>>(await Ledger.ReadAsync(Bo, Weekly, Cancel));
        Assert.IsType<NotThere<InviteRecord>>(await Ledger.ReadAsync(Ann, InviteId.Of(new InviteRef(Ann, "another")), Cancel));
    }

    [Fact]
    public async Task Saving_on_top_of_what_was_seen_replaces_it()
    {
        var first = await Saved(Record(InviteState.Writing));
        var second = await Saved(Record(InviteState.Written), first);

        Assert.NotEqual(first, second);
        Assert.Equal(new Found<InviteRecord>(Record(InviteState.Written), second), await Ledger.ReadAsync(Ann, Weekly, Cancel));
    }

    [Fact]
    public async Task Saving_on_top_of_something_else_is_refused_with_what_is_there()
    {
        var first = await Saved(Record(InviteState.Writing));
        var second = await Saved(Record(InviteState.Written), first);
        var current = new Found<InviteRecord>(Record(InviteState.Written), second);

        Assert.Equal(new Conflict<InviteRecord>(current), await Ledger.SaveAsync(Record(InviteState.Removed), first, Cancel));
        Assert.Equal(new Conflict<InviteRecord>(current), await Ledger.SaveAsync(Record(InviteState.Removed), null, Cancel));
        Assert.Equal(current, await Ledger.ReadAsync(Ann, Weekly, Cancel));
    }

    [Fact]
    public async Task Of_many_that_save_at_once_exactly_one_does()
    {
        var saves = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Task.Run(() => Ledger.SaveAsync(Record(InviteState.Writing, i), null, Cancel))));

        Assert.Single(saves.OfType<Saved<InviteRecord>>());
        Assert.Equal(9, saves.OfType<Conflict<InviteRecord>>().Count());
    }

    [Fact]
    public async Task What_was_forgotten_does_not_come_back_and_another_persons_stays()
    {
        var revision = await Saved(Record(InviteState.Written));
        await Saved(Record(InviteState.Written) with { Organiser = Bo });

        await new PersonalInvites(Ledger).ForgetAsync(Ann, Cancel);
        await new PersonalInvites(Ledger).ForgetAsync(Ann, Cancel);

        Assert.Equal(
            new Conflict<InviteRecord>(new NotThere<InviteRecord>()),
            await Ledger.SaveAsync(Record(InviteState.Removed), revision, Cancel));
        Assert.Empty(await Ledger.ReadAllOfAsync(Ann, Cancel));
        Assert.Single(await Ledger.ReadAllOfAsync(Bo, Cancel));
    }

    [Fact]
    public async Task The_export_has_all_of_one_organiser_the_oldest_first_and_nothing_of_another()
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
    public async Task What_has_not_changed_for_long_is_deleted_and_the_rest_stays()
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
