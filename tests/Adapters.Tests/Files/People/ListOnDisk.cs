using System.Text;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>Writes lists to its own folder and reads them.</summary>
public abstract class ListOnDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    protected string FolderPath => folder.Path;

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Files", "People", "Fixtures", name);

    protected string FileIn(string name) => folder.File(name);

    protected string Write(string text, string name = "people.csv") => Write(Encoding.UTF8.GetBytes(text), name);

    protected string Write(byte[] bytes, string name = "people.csv")
    {
        File.WriteAllBytes(folder.File(name), bytes);
        return folder.File(name);
    }

    protected static PeopleListResult ReadFile(string path, PeopleListOptions? options = null) =>
        PeopleList.Read(path, options ?? new PeopleListOptions(), TestContext.Current.CancellationToken);

    protected PeopleListResult.Read Valid(string text, PeopleListOptions? options = null) => ValidFile(Write(text), options);

    protected static PeopleListResult.Read ValidFile(string path, PeopleListOptions? options = null) => ReadFile(path, options) switch
    {
        PeopleListResult.Read read => read,
        PeopleListResult.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)),
        var other => throw new InvalidOperationException(other.ToString()),
    };

    protected static IReadOnlyList<PeopleListFault> Refused(string path, PeopleListOptions? options = null) =>
        ReadFile(path, options).Match((_, _) => throw new InvalidOperationException("The list was taken."), faults => faults);

    /// <summary>"bo -> ann" for each person, "ann" at the top; addresses without their domain.</summary>
    protected static string[] Lines(PeopleListResult.Read read) =>
        [.. read.Organisation.Chart.People.Select(p => p.Manager is { } m ? $"{Local(p.Id)} -> {Local(m)}" : Local(p.Id))];

    /// <summary>Without the folder.</summary>
    protected static string[] Told(IEnumerable<PeopleListFault> faults) =>
        [.. faults.Select(f => (f with { File = Path.GetFileName(f.File) }).ToString())];

    protected static Person Person(PeopleListResult.Read read, string address) => Person(read.Organisation, address);

    protected static Person Person(Organisation organisation, string address) =>
        organisation.Find(EmailAddress.Parse(address)) ?? throw new InvalidOperationException($"{address} is not in the organisation.");

    private static string Local(PersonId id) => id.Value.Split('@')[0];
}
