using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Everything that the files contain under one UID: normally the copies of one meeting.</summary>
internal sealed class IcsSameUid(IcsPeople people)
{
    private readonly List<Copy> copies = [];
    private readonly SortedSet<string> ofMeetings = new(StringComparer.Ordinal);
    private readonly SortedSet<string> ofExceptions = new(StringComparer.Ordinal);
    private readonly Dictionary<IcsFile, string> meetings = [];

    /// <summary>Which meeting keeps the UID as it is, in whatever order the files are read.</summary>
    public string First => Organizers.Min
        ?? copies.Where(c => !IsMessage(c)).Select(c => MeetingOf(c.File, null)).Min(StringComparer.Ordinal)
        ?? copies[0].Identity; // there is at least one copy

    /// <summary>An exception names its meeting's organiser, if nothing else does.</summary>
    private SortedSet<string> Organizers => ofMeetings.Count > 0 ? ofMeetings : ofExceptions;

    /// <param name="file">The files are added one after another.</param>
    /// <param name="e">One of its events.</param>
    /// <param name="organizer">Its organiser, if it names one.</param>
    public void Add(IcsFile file, IcsEvent e, PersonId? organizer)
    {
        if (copies.Count == 0 || copies[^1].File != file)
        {
            copies.Add(new Copy(file));
        }

        copies[^1].Events.Add(e);
        if (organizer is not { Value: var somebody })
        {
            return;
        }

        if (e.IsException)
        {
            ofExceptions.Add(somebody);
            copies[^1].OfException ??= somebody;
        }
        else
        {
            ofMeetings.Add(somebody);
            copies[^1].OfMeeting ??= somebody;
        }
    }

    /// <summary>
    /// Distinguishes the meetings: the organiser of the meeting that a statement belongs to, or else its owner or its file.
    /// </summary>
    /// <param name="file">The file with the statement.</param>
    /// <param name="organizer">The organiser that the statement itself names.</param>
    public string MeetingOf(IcsFile file, PersonId? organizer)
    {
        if (organizer is { Value: var address } && Organizers.Contains(address))
        {
            return address;
        }

        if (!meetings.TryGetValue(file, out var whose))
        {
            meetings[file] = whose = MeetingOf(file);
        }

        return whose;
    }

    private string MeetingOf(IcsFile file)
    {
        var own = copies.Find(c => c.File == file) ?? new Copy(file);
        if (OrganizerOf(own) is { } organizer)
        {
            return organizer;
        }

        if (IsMessage(own))
        {
            return First;
        }

        var related = copies.Where(c => c != own && AreRelated(own, c)).ToList();
        return related.Select(OrganizerOf).Where(o => o is not null).Min(StringComparer.Ordinal)
            ?? related.Append(own).Select(c => c.Identity).Min(StringComparer.Ordinal)!; // own has one
    }

    private string? OrganizerOf(Copy copy) => copy.OfMeeting ?? (ofMeetings.Count == 0 ? copy.OfException : null);

    /// <summary>A reply or a cancellation that somebody saved: nothing but its UID says to which meeting it belongs.</summary>
    private static bool IsMessage(Copy copy) => copy.File.Owner is null && copy.Events.TrueForAll(e => e.IsCancellation);

    /// <summary>One of them names the owner or the organiser of the other, or somebody whom the other names, too.</summary>
    private bool AreRelated(Copy one, Copy other) =>
        Names(one, OrganizerOf(other)) || Names(one, other.File.Owner?.Person.Value) || Names(other, one.File.Owner?.Person.Value)
        || (one.File.Owner is null && Guests(one).Overlaps(Guests(other)));

    private bool Names(Copy copy, string? person) =>
        person is not null && (OrganizerOf(copy) == person || Guests(copy).Contains(person));

    private HashSet<string> Guests(Copy copy) =>
        copy.Guests ??= copy.Events.SelectMany(e => e.Attendees).Select(a => people.Of(a.Address).Value).ToHashSet(StringComparer.Ordinal);

    private sealed record Copy(IcsFile File)
    {
        public List<IcsEvent> Events { get; } = [];

        /// <summary>The first organiser that its events name, other than exceptions.</summary>
        public string? OfMeeting { get; set; }

        /// <summary>The first organiser that its exceptions name.</summary>
        public string? OfException { get; set; }

        public HashSet<string>? Guests { get; set; }

        public string Identity => File.Owner?.Person.Value ?? File.Path;
    }
}
