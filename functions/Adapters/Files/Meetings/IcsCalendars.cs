using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Calendars in iCalendar files (RFC 5545) as Outlook, Exchange, Google, Apple and Notes export them, with one person or several per file.
/// A meeting that appears in several files is one meeting.
/// </summary>
public sealed class IcsCalendars : ICalendar, IAbsences, IUnreadableEntries
{
    private readonly IcsPeople people;
    private readonly AvailableCalendars given;
    private readonly Lazy<ILookup<PersonId, MergedMeeting>> byPerson;
    private readonly Lazy<ILookup<PersonId, MergedMeeting>> awayByPerson;
    private readonly Lazy<IReadOnlyList<IcsMeeting>> meetings;
    private readonly IReadOnlyList<IcsUnreadable> unreadable;

    private IcsCalendars(IReadOnlyList<IcsFile> files, IReadOnlyList<IcsError> errors, Organisation organisation)
    {
        var lost = errors.Select(e => (Error: e, Owner: IcsOwner.Of(e.File, [], organisation))).ToList();
        (people, given) = (
            new IcsPeople(organisation),
            new AvailableCalendars(
                [.. files.Select(f => f.Owner)], [.. lost.Where(l => l.Error.IsLost).Select(l => l.Owner)], organisation.Chart));
        Unread = [.. lost.Select(l => l.Error with { Mailbox = l.Owner?.Mailbox })];
        Files = [.. files.Select(f => new IcsCalendarFile(f.Path, f.Owner?.Mailbox))];
        unreadable = UnreadableIn(files, people);
        var organizers = new IcsOrganizers(files, people);
        foreach (var file in files)
        {
            file.Separate(organizers);
        }

        var index = new IcsMeetings(files, people);
        Warnings = index.Warnings;
        byPerson = new(() => index.All
            .SelectMany(m => index.PeopleOf(m).Select(p => (Person: p, MergedMeeting: m)))
            .ToLookup(p => p.Person, p => p.MergedMeeting));
        awayByPerson = new(() => index.OwnersAway().ToLookup(a => a.Owner, a => a.MergedMeeting));
        meetings = new(index.List);
    }

    /// <inheritdoc/>
    public bool AreReadForEverybody => true;

    /// <summary>What could not be used as written, in the order of files and lines.</summary>
    public IReadOnlyList<IcsWarning> Warnings { get; }

    /// <summary>
    /// The files and folders that cannot be read, in the order in which they were found. Their owners' calendars are not known.
    /// </summary>
    public IReadOnlyList<IcsError> Unread { get; }

    /// <summary>The files that were read, in the order in which they were found.</summary>
    public IReadOnlyList<IcsCalendarFile> Files { get; }

    /// <summary>Every meeting of every file, a series once, in the order of files and lines.</summary>
    public IReadOnlyList<IcsMeeting> Meetings => meetings.Value;

    /// <summary>Reads every readable file.</summary>
    /// <param name="filesOrFolders">
    /// Files, and folders whose <c>.ics</c> and <c>.ical</c> files are read, including those in subfolders.
    /// </param>
    /// <param name="organisation">Says who has which address, and in which time zone all-day events take place.</param>
    /// <exception cref="OperationCanceledException">Cancelled between two files.</exception>
    public static IcsLoad Load(IReadOnlyList<string> filesOrFolders, Organisation organisation, CancellationToken ct) =>
        Load(filesOrFolders, organisation, RecognitionPolicy.Default, ct);

    /// <summary>The same with an organisation's own policy, which decides what an event that cannot be read may be.</summary>
    public static IcsLoad Load(
        IReadOnlyList<string> filesOrFolders, Organisation organisation, RecognitionPolicy recognition, CancellationToken ct) =>
        Load(filesOrFolders, new IcsDirectory(organisation, recognition), IcsBudget.Default, ct);

    internal static IcsLoad Load(IReadOnlyList<string> filesOrFolders, Organisation organisation, IcsBudget budget, CancellationToken ct) =>
        Load(filesOrFolders, new IcsDirectory(organisation, RecognitionPolicy.Default), budget, ct);

    /// <summary>Does now what the first reading would otherwise wait for: finding each person's meetings.</summary>
    public void Prepare()
    {
        _ = byPerson.Value;
        _ = awayByPerson.Value;
    }

    /// <inheritdoc/>
    public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var known = byPerson.Value[owner].ToList();
        if (given.FaultOf(owner, isNamed: known.Count > 0) is { } fault)
        {
            return Task.FromResult<CalendarReadResult>(new CalendarReadResult.NotReadable(fault));
        }

        var events = known
            .SelectMany(m => m.StartingIn(window).Where(o => m.Holders.Hold(owner, o.Key) || Names(o.Event, owner)))
            .Select(o => o.Event)
            .OrderBy(e => e.Time.Start).ThenBy(e => e.Id.Value, StringComparer.Ordinal)
            .ToList();
        return Task.FromResult<CalendarReadResult>(new CalendarReadResult.Read(events) { Away = Away(owner, window) });
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Absence>> OfReportsAsync(
        PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var absences = chart
            .DirectReportsOf(manager)
            .SelectMany(report => Away(report.Id, window).Select(time => new Absence(report.Id, time)));
        return Task.FromResult<IReadOnlyList<Absence>>(absences.ToList());
    }

    /// <inheritdoc/>
    Task<IReadOnlyList<UnreadableEntry>> IUnreadableEntries.OfAsync(PersonId manager, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entries = unreadable
            .Where(u => u.Pair is null ? u.Source.Owner?.Person == manager : u.OtherThan(manager) is not null)
            .Select(u => new UnreadableEntry(u.OtherThan(manager), u.At));
        return Task.FromResult<IReadOnlyList<UnreadableEntry>>([.. entries]);
    }

    private static IcsLoad Load(IReadOnlyList<string> filesOrFolders, IcsDirectory directory, IcsBudget budget, CancellationToken ct)
    {
        var errors = new List<IcsError>();
        var files = new List<IcsFile>();
        var ownZones = new IcsDefinedZones();
        var paths = IcsPaths.Find(filesOrFolders, errors);
        foreach (var path in paths)
        {
            ct.ThrowIfCancellationRequested();
            var (file, error) = IcsFile.Read(path, directory, ownZones, budget);
            if (file is not null)
            {
                files.Add(file);
            }
            else
            {
                errors.Add(error!); // a file that was not read has an error
            }
        }

        return paths.Count == 0
            ? new IcsLoad.NothingFound(errors)
            : new IcsLoad.Loaded(new IcsCalendars(files, errors, directory.Organisation));
    }

    /// <summary>What no other file also contains for the same two people.</summary>
    private static List<IcsUnreadable> UnreadableIn(IReadOnlyList<IcsFile> files, IcsPeople people)
    {
        var held = files.SelectMany(f => f.Events).ToLookup(e => e.Uid, StringComparer.Ordinal);
        return
        [
            .. files.SelectMany(f => f.Unreadable)
                .Where(u => u.Uid is not { } uid || held[uid].All(e => e.Source.File == u.Source.File || !u.Concerns(e, people))),
        ];
    }

    private List<Interval> Away(PersonId person, Interval window) =>
        [
            .. awayByPerson
                .Value[person]
                .SelectMany(m => m.Overlapping(window))
                .Where(e => e.IsOutOfOffice)
                .Select(e => e.Time)
                .OrderBy(t => t.Start),
        ];

    private bool Names(CalendarEvent e, PersonId person) =>
        (e.Organizer is { } organizer && people.Of(organizer.Address) == person) || e.Attendees.Any(a => people.Of(a.Address) == person);
}
