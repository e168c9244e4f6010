using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Tests.Work;

public sealed class WorkMessagesTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    private static readonly Gen<Instant> Instants = Gen.Long[0, 4_000_000_000L * NodaConstants.TicksPerSecond]
        .Select(Instant.FromUnixTimeTicks);

    private static readonly Gen<PersonId> People =
        Gen.String[Gen.Char.Where(c => !char.IsSurrogate(c)), 1, 40].Where(s => !string.IsNullOrWhiteSpace(s)).Select(s => new PersonId(s));

    [Fact]
    public void Each_message_can_be_read_back() =>
        Gen.Select(People.List[1, CoverageWork.MaxOwners], People, Instants, Instants).Sample((owners, other, start, at) =>
        {
            var coverage = CoverageWork.TryRead(new CoverageWork(owners, at).ToMessage());
            Assert.NotNull(coverage);
            Assert.Equal(owners, coverage.Owners);
            Assert.Equal(at, coverage.PlannedAt);

            var change = new CalendarChange(other, at);
            Assert.Equal(change, CalendarChange.TryRead(change.ToMessage()));

            var digest = new DigestWork(other, IsoWeek.Of(start.InUtc().Date));
            Assert.Equal(digest, DigestWork.TryRead(digest.ToMessage()));

            if (owners[0] != other)
            {
                var agenda = new AgendaWork(owners[0], other, start);
                Assert.Equal(agenda, AgendaWork.TryRead(agenda.ToMessage()));
            }
        });

    [Fact]
    public void The_same_work_always_has_the_same_id()
    {
        var (ann, bo) = (new PersonId("ann"), new PersonId("bo"));
        Assert.Equal(new AgendaWork(ann, bo, Now).ToMessage().Id, new AgendaWork(bo, ann, Now).ToMessage().Id);
        Assert.Equal("digest/2026-W48/ann", new DigestWork(ann, IsoWeek.Of(Now.InUtc().Date)).ToMessage().Id);
        Assert.NotEqual(new CalendarChange(ann, Now).ToMessage().Id, new CalendarChange(ann, Now + Duration.FromSeconds(1)).ToMessage().Id);
    }

    [Theory]
    [InlineData(WorkKind.Coverage, "{}")]
    [InlineData(WorkKind.Coverage, """{"owners":[],"plannedAt":"2026-11-23T09:00:00Z"}""")]
    [InlineData(WorkKind.Coverage, """{"owners":["ann",7],"plannedAt":"2026-11-23T09:00:00Z"}""")]
    [InlineData(WorkKind.Coverage, """{"owners":["ann"," "],"plannedAt":"2026-11-23T09:00:00Z"}""")]
    [InlineData(WorkKind.Coverage, """{"owners":"ann","plannedAt":"2026-11-23T09:00:00Z"}""")]
    [InlineData(WorkKind.Coverage, """{"owners":["ann"],"plannedAt":"on Monday"}""")]
    [InlineData(WorkKind.Digest, """{"recipient":"ann","week":"2026-W54"}""")]
    [InlineData(WorkKind.Digest, """{"recipient":null,"week":"2026-W48"}""")]
    [InlineData(WorkKind.Agenda, """{"one":"ann","other":"ann","start":"2026-11-23T09:00:00Z"}""")]
    [InlineData(WorkKind.Agenda, """{"one":"ann","other":"bo"}""")]
    [InlineData(WorkKind.CalendarChange, """{"owner":{},"noticedAt":"2026-11-23T09:00:00Z"}""")]
    [InlineData(WorkKind.Subscription, """{"owner":"ann","news":"good","toldAt":"2026-11-23T09:00:00Z"}""")]
    public void A_malformed_body_is_refused(WorkKind kind, string body) =>
        Assert.False(IsUnderstood(new WorkMessage(kind, "id", body)));

    [Fact]
    public void A_later_version_is_refused()
    {
        var (ann, bo) = (new PersonId("ann"), new PersonId("bo"));
        foreach (
            var message in new[]
            {
                new CoverageWork([ann], Now).ToMessage(),
                new DigestWork(ann, IsoWeek.Of(Now.InUtc().Date)).ToMessage(),
                new AgendaWork(ann, bo, Now).ToMessage(),
                new CalendarChange(ann, Now).ToMessage(),
                new SubscriptionWork(ann, SubscriptionEvent.Due, null, Now).ToMessage(),
            })
        {
            Assert.True(IsUnderstood(message));
            Assert.False(IsUnderstood(message with { Version = 2 }));
        }
    }

    [Fact]
    public void A_message_cannot_contain_more_calendars_than_a_batch() =>
        Assert.Throws<ArgumentException>(() => new CoverageWork([.. Enumerable.Range(0, 21).Select(i => new PersonId($"m{i}"))], Now));

    private static bool IsUnderstood(WorkMessage message) => message.Kind switch
    {
        WorkKind.Coverage => CoverageWork.TryRead(message) is not null,
        WorkKind.Digest => DigestWork.TryRead(message) is not null,
        WorkKind.Agenda => AgendaWork.TryRead(message) is not null,
        WorkKind.CalendarChange => CalendarChange.TryRead(message) is not null,
        WorkKind.Subscription => SubscriptionWork.TryRead(message) is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(message)),
    };
}
