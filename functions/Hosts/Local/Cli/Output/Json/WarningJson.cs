using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>One element of the file that <c>--warnings</c> names.</summary>
/// <param name="File">The file or folder; null when people and calendars are not in files.</param>
/// <param name="Line">The line, from 1; null when it concerns the file as a whole.</param>
/// <param name="What">What could not be read, or does not count as it stands.</param>
/// <param name="Remedy">What to do about it; null when there is nothing to do.</param>
internal sealed record WarningJson(string? File, int? Line, string What, string? Remedy)
{
    public static WarningJson From(SourceWarning warning) => new(warning.File, warning.Line, warning.What, warning.Remedy);
}
