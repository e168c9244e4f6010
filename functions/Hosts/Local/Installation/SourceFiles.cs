namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Where an installation on files finds its people and calendars, and keeps what it remembers.</summary>
/// <param name="PeopleCsv">A file.</param>
/// <param name="Calendars">Files, or folders of them.</param>
/// <param name="Data">A folder, made when it is missing.</param>
internal sealed record SourceFiles(string PeopleCsv, IReadOnlyList<string> Calendars, string Data);
