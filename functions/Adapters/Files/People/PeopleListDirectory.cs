using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The organisation in a list of people, read again each time.</summary>
public sealed class PeopleListDirectory(string path) : IDirectory
{
    /// <exception cref="InvalidDataException">The file is not an organisation; the message lists every fault.</exception>
    public async Task<DirectoryReadResult> ReadAsync(CancellationToken cancellationToken)
    {
        var result = await Task.Run(() => PeopleList.Read(path, cancellationToken), cancellationToken);
        return result.Match(
            (organisation, warnings) => new DirectoryReadResult(organisation, [.. warnings.Select(w => new DirectoryWarning(w.In))]),
            faults => throw new InvalidDataException(string.Join('\n', faults)));
    }
}
