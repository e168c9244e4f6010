using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Storage;

public sealed class DocumentKeysTests
{
    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 30, 9, 0));
    private readonly InMemoryDocuments database = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_keys_and_with_nothing_sealed_text_is_written_plain()
    {
        using var keys = Of(new TestKeys(HeldKeys.None));

        Assert.Null(await keys.WritingAsync(Cancel));
        Assert.Empty(await keys.FaultsAsync(Cancel));
    }

    [Fact]
    public async Task The_number_that_is_set_writes_and_older_ones_still_read()
    {
        using var keys = Of(TestKeys.UpTo(2));

        Assert.Equal(2, (await keys.WritingAsync(Cancel))?.Number);
        Assert.Equal(1, (await keys.ReadingAsync(1, Cancel)).Number);
    }

    [Fact]
    public async Task A_number_that_is_set_but_missing_writes_nothing()
    {
        using var keys = Of(new TestKeys(new HeldKeys(2, [TestKeys.Key(1)])));

        Assert.Equal(SealingFault.KeyMissing, (await Assert.ThrowsAsync<SealedTextException>(() => keys.WritingAsync(Cancel))).Fault);
        var fault = Assert.Single(await keys.FaultsAsync(Cancel));
        Assert.Equal(Languages.German.Diagnosis.KeysMissing("2"), fault.In(Languages.German));
        Assert.Equal(Languages.English.Diagnosis.KeysMissing("2"), fault.Message);
    }

    [Fact]
    public async Task Another_key_under_a_known_number_is_recognised_before_it_writes()
    {
        using var first = Of(TestKeys.UpTo(1));
        await first.WritingAsync(Cancel);
        using var second = Of(new TestKeys(new HeldKeys(1, [TestKeys.Key(1, filling: 99)])));

        Assert.Equal(SealingFault.KeyWrong, (await Assert.ThrowsAsync<SealedTextException>(() => second.WritingAsync(Cancel))).Fault);
        Assert.Equal(SealingFault.KeyWrong, (await Assert.ThrowsAsync<SealedTextException>(() => second.ReadingAsync(1, Cancel))).Fault);
    }

    [Fact]
    public async Task If_two_hosts_start_with_different_keys_one_is_refused()
    {
        using var one = Of(TestKeys.UpTo(1));
        using var other = Of(new TestKeys(new HeldKeys(1, [TestKeys.Key(1, filling: 99)])));
        database.BeforeSave = () => other.WritingAsync(Cancel);

        Assert.Equal(SealingFault.KeyWrong, (await Assert.ThrowsAsync<SealedTextException>(() => one.WritingAsync(Cancel))).Fault);
        Assert.NotNull(await other.WritingAsync(Cancel));
    }

    [Fact]
    public async Task Missing_keys_are_reported_and_never_replaced_by_plain_text()
    {
        using var before = Of(TestKeys.UpTo(1));
        await before.WritingAsync(Cancel);
        using var keys = Of(new TestKeys(HeldKeys.None));

        Assert.Equal(SealingFault.KeyMissing, (await Assert.ThrowsAsync<SealedTextException>(() => keys.WritingAsync(Cancel))).Fault);
        Assert.NotEmpty(await keys.FaultsAsync(Cancel));
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_are_asked_for_again_after_ten_seconds()
    {
        var source = TestKeys.UpTo(1);
        source.Failure = new IOException("no network");
        using var keys = Of(source);

        var fault = await Assert.ThrowsAsync<SealedTextException>(() => keys.WritingAsync(Cancel));
        await Assert.ThrowsAsync<SealedTextException>(() => keys.WritingAsync(Cancel));
        Assert.Equal((SealingFault.KeysNotRead, 1), (fault.Fault, source.Readings));

        source.Failure = null;
        clock.AdvanceSeconds(10);
        Assert.Equal(1, (await keys.WritingAsync(Cancel))?.Number);
    }

    [Fact]
    public async Task A_host_keeps_its_keys_while_they_cannot_be_read_again()
    {
        var source = TestKeys.UpTo(1);
        using var keys = Of(source);
        await keys.WritingAsync(Cancel);
        source.Failure = new IOException("no network");
        clock.AdvanceMinutes(11);

        Assert.Equal(1, (await keys.WritingAsync(Cancel))?.Number);
        Assert.Equal(2, source.Readings);
    }

    [Fact]
    public async Task A_number_that_another_host_already_uses_is_looked_for_at_once_and_then_every_ten_seconds()
    {
        var source = TestKeys.UpTo(1);
        using var keys = Of(source);
        await keys.WritingAsync(Cancel);

        await Assert.ThrowsAsync<SealedTextException>(() => keys.ReadingAsync(2, Cancel));
        await Assert.ThrowsAsync<SealedTextException>(() => keys.ReadingAsync(2, Cancel));
        Assert.Equal(2, source.Readings);

        source.Held = TestKeys.UpTo(2).Held;
        clock.AdvanceSeconds(10);
        Assert.Equal(2, (await keys.ReadingAsync(2, Cancel)).Number);
    }

    [Fact]
    public async Task A_changed_setting_is_noticed()
    {
        var source = TestKeys.UpTo(1);
        using var keys = Of(source);
        await keys.WritingAsync(Cancel);
        source.Held = TestKeys.UpTo(2).Held;
        clock.AdvanceMinutes(11);

        Assert.Equal(2, (await keys.WritingAsync(Cancel))?.Number);
    }

    private DocumentKeys Of(TestKeys source) => new(source, database, clock, Duration.FromMinutes(10));
}
