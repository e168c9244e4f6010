using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The files of an installation.</summary>
/// <param name="PeopleCsv">The people file.</param>
/// <param name="Calendars">Calendar files, or folders of them.</param>
/// <param name="Data">The data folder, which is created if it does not exist.</param>
internal sealed record SourceFiles(string PeopleCsv, IReadOnlyList<string> Calendars, string Data)
{
    /// <summary>What the command line says about the list of people.</summary>
    public PeopleListOptions List { get; init; } = new();

    /// <summary>Files with public holidays, folders of them, and lists of ours for a place: Berlin=DE-BE.</summary>
    public IReadOnlyList<string> Holidays { get; init; } = [];

    /// <summary>Files that say when people are away.</summary>
    public AbsenceLists Absences { get; init; } = AbsenceLists.None;

    /// <summary>What counts as a 1:1, with the organisation's own addresses that do not belong to a person.</summary>
    public RecognitionPolicy Recognition { get; init; } = RecognitionPolicy.Default;
}
