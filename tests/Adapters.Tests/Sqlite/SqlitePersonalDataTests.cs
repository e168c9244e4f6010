using System.Text;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqlitePersonalDataTests : PersonalDataContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;

    [Fact]
    public async Task No_byte_of_a_deleted_item_remains_in_any_file()
    {
        await SaveAgendas();
        Assert.True(await IsInFiles("Mine, settled"));

        await new PersonalAgendas(Agendas).ForgetAsync(Pairs.Bo.Id, Cancel);

        Assert.False(await IsInFiles("Mine"));
        Assert.True(await IsInFiles("Hers"));
    }

    private async Task<bool> IsInFiles(string words)
    {
        foreach (var file in Directory.GetFiles(Empty.Path))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, Cancel);
            if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
