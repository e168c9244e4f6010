using System.Globalization;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Something in the people or calendars that could not be read, or does not count as it stands.</summary>
/// <param name="File">The file or folder; null when people and calendars are not in files.</param>
/// <param name="Line">The line, from 1; null when it concerns the file as a whole.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it; null when there is nothing to do.</param>
internal sealed record SourceWarning(string? File, int? Line, string What, string? Remedy)
{
    /// <summary>A whole file cannot be read, so some people's figures are not known.</summary>
    public bool IsLostFile { get; init; }

    public static SourceWarning Of(PeopleListFault fault) => new(fault.File, fault.Line, fault.What, fault.Remedy);

    public static SourceWarning Of(IcsError error) =>
        new(error.File, error.Line, error.What, error.Remedy) { IsLostFile = error.IsLost };

    public static SourceWarning Of(IcsWarning warning) => new(warning.File, warning.Line, warning.What, warning.Remedy);

    /// <summary>About the directory of Microsoft 365.</summary>
    public static SourceWarning OfDirectory(string message) => new(null, null, message, null);

    public override string ToString()
    {
        var message = Remedy is null ? What : $"{What}; {Remedy}";
        return (File, Line) switch
        {
            (null, _) => message,
            (_, null) => $"{File}: {message}",
            (_, { } line) => string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {message}"),
        };
    }
}
