using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>
/// A process that sleeps in the middle of a save, while others finish that save and continue, does no harm when it wakes up.
/// </summary>
public sealed class LateHelpersTests(Emulators.Emulators emulators) : CosmosTest(emulators)
{
    private static readonly PairId Pair = PairId.Of(Pairs.Ann.Id, Pairs.Bo.Id);

    [Fact]
    public async Task A_late_write_does_not_restore_data_deleted_in_the_meantime()
    {
        var (save, wake) = await SleepInSave(Pairs.Item("old", "canary").Done(0));

        using (var another = Another())
        {
            await new AgendaStore(new CosmosDocuments(another)).DeleteWrittenByAsync(Pairs.Bo.Id, Cancel);
        }

        wake.SetResult();
        Assert.IsType<Saved<PairAgendas>>(await save);
        Assert.DoesNotContain(await Raw.AllAsync("pairs", Cancel), d => d.ToJsonString().Contains("canary", StringComparison.Ordinal));
        Assert.Empty(await new AgendaStore(Documents).ReadArchivedAsync(Pair, Pairs.Thursday(0), Cancel));
    }

    [Fact]
    public async Task A_late_write_does_not_undo_changes_made_in_the_meantime()
    {
        var item = Pairs.Item("old").Done(0);
        var move = new AgendaMove(Pairs.Thursday(0), Pairs.Thursday(5));
        var (save, wake) = await SleepInSave(item);

        using (var another = Another())
        {
            await new MoveAgenda(new AgendaStore(new CosmosDocuments(another))).ForAsync(Pair, move, Cancel);
        }

        wake.SetResult();
        await save;
        Assert.Equal(
            move.Of(item), Assert.Single(await new AgendaStore(Documents).ReadArchivedAsync(Pair, move.To, Cancel)));
        Assert.Empty(await new AgendaStore(Documents).ReadArchivedAsync(Pair, move.From, Cancel));
    }

    [Fact]
    public async Task A_reader_of_an_unfinished_save_sees_all_of_it_and_can_continue()
    {
        var (save, wake) = await SleepInSave(Pairs.Item("old").Done(0));
        using var another = Another();
        var agendas = new AgendaStore(new CosmosDocuments(another));

        var found = Assert.IsType<Found<PairAgendas>>(await agendas.ReadPairAsync(Pair, Cancel));
        Assert.Equal("old", Assert.Single(await agendas.ReadArchivedAsync(Pair, Pairs.Thursday(0), Cancel)).Id.Value);
        Assert.IsType<Saved<PairAgendas>>(
            await agendas.SavePairAsync(found.Document.WithItems([Pairs.Item("theirs")]), [], found.Revision, Cancel));

        wake.SetResult();
        var late = Assert.IsType<Saved<PairAgendas>>(await save);
        Assert.IsType<Conflict<PairAgendas>>(await agendas.SavePairAsync(found.Document, [], late.Revision, Cancel));
        Assert.Equal(
            "theirs", Assert.Single(Assert.IsType<Found<PairAgendas>>(await agendas.ReadPairAsync(Pair, Cancel)).Document.Items).Id.Value);
    }

    /// <summary>The pair's document has been saved, and the item's is next.</summary>
    private async Task<(Task<SaveResult<PairAgendas>> Save, TaskCompletionSource Wake)> SleepInSave(AgendaItem archived)
    {
        var agendas = new AgendaStore(Documents);
        var seen = Assert
            .IsType<Saved<PairAgendas>>(await agendas.SavePairAsync(Pairs.Pair(Pairs.Item("open"), archived), [], null, Cancel))
            .Revision;
        var wake = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = Wire.HoldAt(2, wake.Task);
        var save = agendas.SavePairAsync(Pairs.Pair(Pairs.Item("open")), [archived], seen, Cancel);
        await held;
        return (save, wake);
    }
}
