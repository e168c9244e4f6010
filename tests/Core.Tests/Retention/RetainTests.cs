using NSubstitute;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Retention;

namespace OutlookOneOnOne.Core.Tests.Retention;

public sealed class RetainTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 3, 0);

    private readonly ICoverageStore coverage = Substitute.For<ICoverageStore>();
    private readonly IInviteLedger invites = Substitute.For<IInviteLedger>();
    private readonly INoteStore notes = Substitute.For<INoteStore>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Coverage_is_kept_for_26_weeks_and_notes_until_somebody_deletes_them()
    {
        await new Retain(coverage, invites, new ForgetOldNotes(notes, NoteRetention.UntilDeleted)).RunAsync(Now, Cancel);
        await coverage.Received(1).ForgetBeforeAsync(Now - Duration.FromDays(182), Cancel);
        await invites.Received(1).ForgetBeforeAsync(Now - Duration.FromDays(182), Cancel);
        Assert.Empty(notes.ReceivedCalls());
    }

    [Fact]
    public async Task Notes_are_kept_as_long_as_the_policy_says()
    {
        await new Retain(coverage, invites, new ForgetOldNotes(notes, NoteRetention.Weeks(52))).RunAsync(Now, Cancel);
        await notes.Received(1).ForgetUnchangedSinceAsync(Now - Duration.FromDays(364), Cancel);
    }
}
