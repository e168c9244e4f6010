using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="SettingsStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class SettingsStoreContract
{
    private static readonly PersonId Ann = new("ann@x.org");
    private static readonly PersonSettings Chosen = new()
    {
        ReceivesDigest = false,
        PreparesAgendas = true,
        WritesEveryOccurrence = true,
        Lead = LeadTime.FromHours(48)!,
    };

    private static readonly PairSet Some = PairSet
        .None.With(PairId.Of(Ann, new PersonId("bo@x.org")))
        .With(PairId.Of(Ann, new PersonId("cy@x.org")));

    protected abstract IDocuments Documents { get; }

    protected SettingsStore Store => field ??= new SettingsStore(Documents);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_who_never_chose_has_the_defaults_and_no_revision()
    {
        var stored = await Store.ReadAsync(Ann, Cancel);

        Assert.IsType<Missing<PersonSettings>>(stored);
        Assert.Equal((PersonSettings.Default, null), (stored.Effective, stored.SeenRevision));
    }

    [Fact]
    public async Task A_saved_document_is_read_back_complete_with_its_revision()
    {
        var chosen = Chosen with { PairsToPrepareFor = Some };
        var revision = await Saved(chosen, null);

        Assert.Equal(new Found<PersonSettings>(chosen, revision), await Store.ReadAsync(Ann, Cancel));
        Assert.IsType<Missing<PersonSettings>>(await Store.ReadAsync(new PersonId("bo@x.org"), Cancel));
    }

    [Fact]
    public async Task A_save_based_on_the_current_revision_gives_a_new_revision()
    {
        var first = await Saved(Chosen, null);
        var second = await Saved(PersonSettings.Default, first);

        Assert.NotEqual(first, second);
        Assert.Equal(new Found<PersonSettings>(PersonSettings.Default, second), await Store.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task A_save_based_on_an_older_revision_is_refused_and_returns_the_current_document()
    {
        var first = await Saved(Chosen, null);
        var second = await Saved(Chosen with { PreparesAgendas = false }, first);
        var current = new Found<PersonSettings>(Chosen with { PreparesAgendas = false }, second);

        Assert.Equal(new Conflict<PersonSettings>(current), await Store.SaveAsync(Ann, PersonSettings.Default, first, Cancel));
        Assert.Equal(new Conflict<PersonSettings>(current), await Store.SaveAsync(Ann, PersonSettings.Default, null, Cancel));
        Assert.Equal(current, await Store.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task Deleted_settings_do_not_reappear()
    {
        var revision = await Saved(Chosen, null);

        await Store.ForgetAsync(Ann, Cancel);
        await Store.ForgetAsync(Ann, Cancel);

        Assert.Equal(new Conflict<PersonSettings>(new Missing<PersonSettings>()), await Store.SaveAsync(Ann, Chosen, revision, Cancel));
        Assert.IsType<Missing<PersonSettings>>(await Store.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task People_who_want_agendas_are_found_with_their_choices_and_nobody_else_is()
    {
        var revision = await Saved(Chosen, null);
        await Store.SaveAsync(new PersonId("bo@x.org"), PersonSettings.Default, null, Cancel);
        Assert.Equal(new Dictionary<PersonId, PersonSettings> { [Ann] = Chosen }, await Store.ReadPreparingAsync(Cancel));

        var withSome = Chosen with { PreparesAgendas = false, PairsToPrepareFor = Some };
        revision = await Saved(withSome, revision);
        Assert.Equal(new Dictionary<PersonId, PersonSettings> { [Ann] = withSome }, await Store.ReadPreparingAsync(Cancel));

        await Saved(Chosen with { PreparesAgendas = false }, revision);
        Assert.Empty(await Store.ReadPreparingAsync(Cancel));
    }

    [Fact]
    public async Task Exactly_one_of_many_concurrent_saves_succeeds()
    {
        var saves = await Task.WhenAll(Enumerable.Range(1, 20).Select(hours =>
            Task.Run(() => Store.SaveAsync(Ann, Chosen with { Lead = LeadTime.FromHours(hours)! }, null, Cancel))));

        Assert.Single(saves.OfType<Saved<PersonSettings>>());
    }

    [Fact]
    public async Task Stopping_the_digest_keeps_the_other_settings()
    {
        await Saved(Chosen with { ReceivesDigest = true }, null);

        await new StopDigest(Store).ForAsync(Ann, Cancel);
        await new StopDigest(Store).ForAsync(Ann, Cancel);

        Assert.Equal(Chosen, (await Store.ReadAsync(Ann, Cancel)).Effective);
    }

    private async Task<Revision> Saved(PersonSettings settings, Revision? expected) =>
        Assert.IsType<Saved<PersonSettings>>(await Store.SaveAsync(Ann, settings, expected, Cancel)).Revision;
}
