using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteSettingsStoreTests : SettingsStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override ISettingsStore Store => new SqliteSettingsStore(Empty.Store);

    [Fact]
    public async Task Settings_of_version_1_are_read_as_they_were_meant_and_saved_in_the_current_one()
    {
        const string old = """{"v":1,"receivesDigest":false,"preparesAgendas":true,"leadHours":48}""";
        await Empty.Store.WriteAsync(s => s.ExecuteAsync("INSERT INTO settings (person, revision, document) VALUES ('ann', 'r1', @old)", new { old }), TestContext.Current.CancellationToken);

        var read = await Store.ReadAsync(new PersonId("ann"), TestContext.Current.CancellationToken);
        Assert.Equal(new PersonSettings { ReceivesDigest = false, PreparesAgendas = true, Lead = LeadTime.FromHours(48)! }, read.Effective);

        var changed = read.Effective with { WritesEveryOccurrence = true };
        Assert.IsType<Saved<PersonSettings>>(await Store.SaveAsync(new PersonId("ann"), changed, read.SeenRevision, TestContext.Current.CancellationToken));
        Assert.Equal(changed, (await Store.ReadAsync(new PersonId("ann"), TestContext.Current.CancellationToken)).Effective);
    }
}
