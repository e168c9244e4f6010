using OutlookOneOnOne.Adapters.Files.Coverage;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Reads people and calendars from files.</summary>
internal static class Sources
{
    public static SourceReadResult<Organisation> ReadPeople(string path, PeopleListOptions options, CancellationToken cancellationToken) =>
        PeopleList.Read(path, options, cancellationToken).Match<SourceReadResult<Organisation>>(
            (organisation, warnings) => new SourceReadResult<Organisation>.Read(organisation, [.. warnings.Select(SourceWarning.Of)]),
            faults => new SourceReadResult<Organisation>.Faulty([.. faults.Select(SourceWarning.Of)]));

    /// <summary>Never faulty: what cannot be read is an ordinary day.</summary>
    public static SourceReadResult<PublicHolidays>.Read ReadHolidays(
        IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        var reading = HolidayFiles.Read(sources, cancellationToken);
        return new SourceReadResult<PublicHolidays>.Read(reading.Holidays, [.. reading.Warnings.Select(SourceWarning.Of)]);
    }

    /// <summary>Faulty only when there is no calendar file at all: one that cannot be read is a warning.</summary>
    public static SourceReadResult<IcsCalendars> ReadCalendars(
        IReadOnlyList<string> filesOrFolders,
        Organisation organisation,
        RecognitionPolicy recognition,
        CancellationToken cancellationToken) =>
        IcsCalendars.Load(filesOrFolders, organisation, recognition, cancellationToken).Match<SourceReadResult<IcsCalendars>>(
            calendars => new SourceReadResult<IcsCalendars>.Read(
                calendars, [.. calendars.Unread.Select(SourceWarning.Of), .. calendars.Warnings.Select(SourceWarning.Of)]),
            errors => new SourceReadResult<IcsCalendars>.Faulty([.. errors.Select(SourceWarning.Of)]));
}

/// <summary>The result of reading files: the content with warnings, or all faults.</summary>
internal abstract record SourceReadResult<T>
{
    private SourceReadResult()
    {
    }

    public sealed record Read(T Content, IReadOnlyList<SourceWarning> Warnings) : SourceReadResult<T>;

    public sealed record Faulty(IReadOnlyList<SourceWarning> Faults) : SourceReadResult<T>;

    public TResult Match<TResult>(
        Func<T, IReadOnlyList<SourceWarning>, TResult> read, Func<IReadOnlyList<SourceWarning>, TResult> faulty) => this switch
        {
            Read r => read(r.Content, r.Warnings),
            Faulty f => faulty(f.Faults),
            _ => throw new InvalidOperationException("SourceReadResult has no other case."),
        };
}
