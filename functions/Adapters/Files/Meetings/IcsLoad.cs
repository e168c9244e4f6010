using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The result of reading calendar files. A file that cannot be read does not stop the others.</summary>
public abstract record IcsLoad
{
    private IcsLoad()
    {
    }

    /// <summary>There were calendar files; <see cref="IcsCalendars.Unread"/> lists the ones that could not be read.</summary>
    public sealed record Loaded(IcsCalendars Calendars) : IcsLoad;

    /// <summary>No calendar file was found, so nothing is known about anybody. Sorted by path.</summary>
    public sealed record NothingFound(IReadOnlyList<IcsError> Errors) : IcsLoad;

    public T Match<T>(Func<IcsCalendars, T> loaded, Func<IReadOnlyList<IcsError>, T> nothingFound) => this switch
    {
        Loaded l => loaded(l.Calendars),
        NothingFound n => nothingFound(n.Errors),
        _ => throw new InvalidOperationException("IcsLoad has no other case."),
    };
}

/// <summary>A file or folder that cannot be read, and the remedy.</summary>
/// <param name="Line">Null when it concerns the whole file.</param>
/// <param name="Fault">What is wrong, and the remedy, in no language yet.</param>
public sealed record IcsError(string File, int? Line, FileFault Fault)
{
    internal IcsError(string file, int? line, Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string> remedy)
        : this(file, line, new FileFault(what, remedy))
    {
    }

    /// <summary>What is wrong, in English.</summary>
    public string What => Fault.What(Languages.English.FileFaults);

    /// <summary>What to do about it, in English.</summary>
    public string? Remedy => Fault.Remedy?.Invoke(Languages.English.FileFaults);

    /// <summary>Both in one sentence of English.</summary>
    public string Message => Fault.ToString();

    /// <summary>Whose calendar it is according to the file's name; null if the name does not say.</summary>
    public EmailAddress? Mailbox { get; init; }

    /// <summary>False for a folder that is simply empty.</summary>
    public bool IsLost { get; init; } = true;

    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}

/// <summary>Part of a file that could not be used as written, and the remedy. Never contains a subject or a body.</summary>
/// <param name="Fault">What is wrong, and the remedy, in no language yet.</param>
public sealed record IcsWarning(string File, int Line, FileFault Fault)
{
    /// <summary>What is wrong, in English.</summary>
    public string What => Fault.What(Languages.English.FileFaults);

    /// <summary>What to do about it, in English.</summary>
    public string? Remedy => Fault.Remedy?.Invoke(Languages.English.FileFaults);

    /// <summary>Both in one sentence of English.</summary>
    public string Message => Fault.ToString();

    /// <summary>A whole event is ignored.</summary>
    public bool IsSkippedEvent { get; init; }

    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>A calendar file that was read.</summary>
/// <param name="Mailbox">Whose calendar it is; null if unknown.</param>
public sealed record IcsCalendarFile(string Path, EmailAddress? Mailbox);
