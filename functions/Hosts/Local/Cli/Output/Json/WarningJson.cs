using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>One element of the file that <c>--warnings</c> names. It is the same for every terminal.</summary>
/// <param name="File">The file or folder; null when people and calendars are not in files.</param>
/// <param name="Line">The line, from 1; null when it concerns the file as a whole.</param>
/// <param name="What">What could not be read, or does not count as it stands, in English.</param>
/// <param name="Remedy">What to do about it, in English; null when there is nothing to do.</param>
/// <param name="Code">Which sentence <paramref name="What"/> is, whatever its words; null when it has no code.</param>
/// <param name="Arguments">What is inserted in it, by name. A sentence within the sentence is an object with a code and arguments.</param>
/// <param name="RemedyCode">Which sentence <paramref name="Remedy"/> is.</param>
/// <param name="RemedyArguments">What is inserted in it.</param>
internal sealed record WarningJson(
    string? File,
    int? Line,
    string What,
    string? Remedy,
    string? Code,
    JsonObject? Arguments,
    string? RemedyCode,
    JsonObject? RemedyArguments)
{
    public static WarningJson From(SourceWarning warning)
    {
        var (english, fault) = (Languages.English.FileFaults, warning.Fault);
        var what = MessageCode.Of(fault.What, english);
        var remedy = fault.Remedy is { } message ? MessageCode.Of(message, english) : null;
        return new WarningJson(
            warning.File,
            warning.Line,
            fault.What(english),
            fault.Remedy?.Invoke(english),
            what?.Code,
            what?.ArgumentsAsJson(),
            remedy?.Code,
            remedy?.ArgumentsAsJson());
    }
}
