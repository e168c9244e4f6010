using NodaTime;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Retention;

public sealed class RetainTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 3, 0);

    private readonly CoverageStore coverage = new(new InMemoryDocuments());
    private readonly InviteLedger invites = new(new InMemoryDocuments());
    private readonly AssistantCallStore assistants = new(new InMemoryDocuments());
    private readonly NoteStore notes = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Coverage_is_kept_for_26_weeks_and_notes_until_somebody_deletes_them()
    {
        await Fill(kept: Duration.FromDays(182));

        await Retain(NoteRetention.UntilDeleted).RunAsync(Now, Cancel);

        Assert.Equal(["kept"], (await coverage.ReadAllOfAsync(Pairs.Ann.Id, Cancel)).OneOnOnes.Select(o => o.With.Value));
        Assert.Equal([Invite("kept")], (await invites.ReadAllOfAsync(Pairs.Ann.Id, Cancel)).Select(i => i.Invite));
        Assert.Equal(2, (await Notes()).Count);
    }

    [Fact]
    public async Task What_assistants_did_is_kept_for_26_weeks()
    {
        var record = new RecordAssistantCall(assistants);
        var kept = new AssistantCall(Now - Duration.FromDays(182), AssistantDeed.AddedPoint, null);
        await record.ForAsync(Pairs.Ann.Id, kept, Cancel);
        await record.ForAsync(Pairs.Ann.Id, kept with { At = kept.At - Duration.FromDays(1) }, Cancel);

        await Retain(NoteRetention.UntilDeleted).RunAsync(Now, Cancel);

        Assert.Equal([kept], await new ReadAssistantCalls(assistants).OfAsync(Pairs.Ann.Id, Cancel));
    }

    [Fact]
    public async Task Notes_are_kept_as_long_as_the_policy_says()
    {
        await Fill(kept: Duration.FromDays(364));

        await Retain(NoteRetention.Weeks(52)).RunAsync(Now, Cancel);

        Assert.Equal(["kept"], await Notes());
    }

    /// <summary>Two of everything: one that is just recent enough to be kept, and one that is a second older.</summary>
    private async Task Fill(Duration kept)
    {
        var ends = new[] { ("kept", Now - kept), ("old", Now - kept - Duration.FromSeconds(1)) };
        await coverage.SaveReadingAsync(
            Pairs.Ann.Id,
            new Interval(null, null),
            new CoverageFacts.Known(
                Now,
                [.. ends.Select(e => new OneOnOne(new(e.Item1), new Interval(e.Item2 - Duration.FromHours(1), e.Item2), InSeries: false))],
                []),
            Cancel);
        foreach (var (name, end) in ends)
        {
            var stamp = new SectionStamp("series/1", "a1b2", "c3d4");
            await invites.SaveAsync(new InviteRecord(Pairs.Ann.Id, Invite(name), stamp, InviteState.Written, end), null, Cancel);
            await notes.SaveAsync(
                new Note(
                    new NotebookEntryId(Guid.NewGuid()),
                    new Origin(Pairs.Ann.Id, Pairs.Bo.Id, end),
                    NoteAudience.Pair,
                    Core.Tests.Notes.Write.Words(name)), null, Cancel);
        }
    }

    private static InviteId Invite(string name) => InviteId.Of(new InviteRef(Pairs.Ann.Id, name));

    private async Task<List<string>> Notes()
    {
        var page = Assert.IsType<NotebookPage.Read>(
            await new Notebook(notes, Pairs.Ann.Id, Pairs.Bo.Id).BrowseAsync(NotebookQuery.Newest, Cancel));
        return [.. page.Entries.Select(w => w.Entry.Text.Markdown)];
    }

    private Core.Retention.Retain Retain(NoteRetention kept) =>
        new(new ForgetOldCoverage(coverage), invites, new ForgetOldNotes(notes, kept), new ForgetOldAssistantCalls(assistants));
}
