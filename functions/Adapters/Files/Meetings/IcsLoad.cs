namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>What came of reading calendar files: all of them, or everything that is wrong with them.</summary>
public abstract record IcsLoad
{
    private IcsLoad()
    {
    }

    public sealed record Loaded(IcsCalendars Calendars) : IcsLoad;

    /// <summary>At least one file or folder cannot be read. In the order of the files.</summary>
    public sealed record Broken(IReadOnlyList<IcsError> Errors) : IcsLoad;

    public T Match<T>(Func<IcsCalendars, T> loaded, Func<IReadOnlyList<IcsError>, T> broken) => this switch
    {
        Loaded l => loaded(l.Calendars),
        Broken b => broken(b.Errors),
        _ => throw new InvalidOperationException("IcsLoad is closed."),
    };
}

/// <summary>A file or folder that cannot be read, and what to do about it.</summary>
/// <param name="Line">Null when it concerns the file as a whole.</param>
public sealed record IcsError(string File, int? Line, string Message)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}

/// <summary>Something in a file that does not count as it stands, and what to do about it. Never a subject or a body.</summary>
public sealed record IcsWarning(string File, int Line, string Message)
{
    /// <summary>A whole event counts for nothing.</summary>
    public bool IsSkippedEvent { get; init; }

    public override string ToString() => $"{File}:{Line}: {Message}";
}
