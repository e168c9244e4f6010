using System.Globalization;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Something in the people or calendars that could not be read, or does not count as it stands.</summary>
/// <param name="File">The file or folder; null when people and calendars are not in files.</param>
/// <param name="Line">The line, from 1; null when it concerns the file as a whole.</param>
/// <param name="Fault">What is wrong, and the remedy, in no language yet.</param>
internal sealed record SourceWarning(string? File, int? Line, FileFault Fault)
{
    /// <summary>A whole file cannot be read, so some people's figures are not known.</summary>
    public bool IsLostFile { get; init; }

    /// <summary>Whose calendar that file is; null if it does not say, or is no calendar.</summary>
    public EmailAddress? Mailbox { get; init; }

    public static SourceWarning Of(PeopleListFault fault) => new(fault.File, fault.Line, fault.Fault);

    public static SourceWarning Of(IcsError error) => new(error.File, error.Line, error.Fault)
    {
        IsLostFile = error.IsLost,
        Mailbox = error.Mailbox,
    };

    public static SourceWarning Of(IcsWarning warning) => new(warning.File, warning.Line, warning.Fault);

    /// <summary>About the directory of Microsoft 365.</summary>
    public static SourceWarning Of(DirectoryWarning warning) => new(null, null, new FileFault(warning.Say, null));

    /// <summary>The place, what is wrong, and the remedy.</summary>
    public string In(IMessages language) => (File, Line) switch
    {
        (null, _) => Fault.In(language.FileFaults),
        (_, null) => $"{File}: {Fault.In(language.FileFaults)}",
        (_, { } line) => string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {Fault.In(language.FileFaults)}"),
    };

    /// <summary>The same in the language of the terminal.</summary>
    public override string ToString() => In(Spoken.Messages);
}
