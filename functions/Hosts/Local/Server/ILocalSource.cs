using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Where an installation reads its people and calendars from.</summary>
internal interface ILocalSource
{
    /// <summary>Checks for changes since the last call. Null when nothing has changed. If it throws, a later call tries again.</summary>
    Task<SourceUpdate?> ReloadAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken);
}

/// <summary>The changes that a source has found.</summary>
internal abstract record SourceUpdate
{
    private SourceUpdate()
    {
    }

    /// <param name="Organisation">The new people.</param>
    /// <param name="Calendar">Their calendars.</param>
    /// <param name="Absences">Their absences; null when only managers' calendars are read.</param>
    /// <param name="Warnings">What could not be read.</param>
    public sealed record Read(
        Organisation Organisation, ICalendar Calendar, IAbsences? Absences, IReadOnlyList<SourceWarning> Warnings) : SourceUpdate;

    /// <summary>The source has changed and cannot be used as it is now.</summary>
    public sealed record Faulty(IReadOnlyList<SourceWarning> Faults) : SourceUpdate;
}
