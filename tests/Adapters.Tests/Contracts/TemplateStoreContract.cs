using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="ITemplateStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class TemplateStoreContract
{
    private static readonly Template Peer = TemplateLibrary.BuiltIn.Find(TemplateId.Parse("peer"))!;

    protected abstract ITemplateStore Store { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_is_none_at_first() => Assert.Empty(await AllAsync());

    [Fact]
    public async Task A_saved_template_is_read_back_unchanged()
    {
        var revision = await Saved(null);

        Assert.Equal([Found(Peer, revision)], await AllAsync());
    }

    [Fact]
    public async Task A_save_based_on_an_older_revision_is_refused_and_returns_the_current_document()
    {
        var first = await Saved(null);
        var second = await Saved(first);
        var current = Found(Peer, second);

        Assert.Equal(new Conflict<TemplateSource>(current), await Store.SaveAsync(Peer, first, Cancel));
        Assert.Equal(new Conflict<TemplateSource>(current), await Store.SaveAsync(Peer, null, Cancel));
        Assert.Equal(new NotDeleted<TemplateSource>(current), await Store.DeleteAsync(Peer.Id, first, Cancel));
        Assert.Equal([current], await AllAsync());
    }

    [Fact]
    public async Task A_deleted_template_is_gone_and_does_not_reappear()
    {
        var revision = await Saved(null);

        Assert.Equal(new Deleted<TemplateSource>(), await Store.DeleteAsync(Peer.Id, revision, Cancel));

        Assert.Empty(await AllAsync());
        Assert.Equal(new NotDeleted<TemplateSource>(new Missing<TemplateSource>()), await Store.DeleteAsync(Peer.Id, revision, Cancel));
        Assert.Equal(new Conflict<TemplateSource>(new Missing<TemplateSource>()), await Store.SaveAsync(Peer, revision, Cancel));
    }

    [Fact]
    public async Task All_are_listed_by_id()
    {
        var weekly = TemplateLibrary.BuiltIn.Find(TemplateId.Parse("direct-report-weekly"))!;
        var first = await Saved(null);
        var second = Assert.IsType<Saved<TemplateSource>>(await Store.SaveAsync(weekly, null, Cancel)).Revision;

        Assert.Equal([Found(weekly, second), Found(Peer, first)], await AllAsync());
    }

    private async Task<IReadOnlyList<Found<TemplateSource>>> AllAsync()
    {
        var stored = await Store.ReadAllAsync(Cancel);
        Assert.Empty(stored.Faults);
        return stored.Templates;
    }

    private async Task<Revision> Saved(Revision? expected) =>
        Assert.IsType<Saved<TemplateSource>>(await Store.SaveAsync(Peer, expected, Cancel)).Revision;

    private static Found<TemplateSource> Found(Template template, Revision revision) =>
        new(new TemplateSource(template.Id, template.Source), revision);
}
