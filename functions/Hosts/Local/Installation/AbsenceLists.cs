using OutlookOneOnOne.Adapters.Files.Coverage;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Files that say when people are away.</summary>
/// <param name="Paths">The files.</param>
/// <param name="List">How they write dates.</param>
internal sealed record AbsenceLists(IReadOnlyList<string> Paths, PeopleListOptions List)
{
    public static AbsenceLists None { get; } = new([], new PeopleListOptions());

    /// <summary>
    /// The same organisation, which knows when its people are away. Faulty if one of the files cannot be read: nobody knows whose absences
    /// are in it, and without them the figures of these people would be wrong.
    /// </summary>
    public SourceReadResult<Organisation> AddTo(Organisation organisation, CancellationToken cancellationToken) => Paths.Count == 0
        ? new SourceReadResult<Organisation>.Read(organisation, [])
        : AbsenceFiles.Read(Paths, organisation, List, cancellationToken) switch
        {
            AbsenceReadResult.Read read => new SourceReadResult<Organisation>.Read(
                organisation.WithAbsences(read.ByPerson), [.. read.Warnings.Select(SourceWarning.Of)]),
            AbsenceReadResult.Refused refused => new SourceReadResult<Organisation>.Faulty([.. refused.Faults.Select(SourceWarning.Of)]),
            _ => throw new InvalidOperationException("AbsenceReadResult has no other case."),
        };
}
