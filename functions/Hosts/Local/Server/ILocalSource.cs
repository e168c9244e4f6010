using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Where a lasting installation has its people and calendars from, to look there again.</summary>
internal interface IServedSource
{
    /// <summary>Null when there is nothing new since the last call. Throws when the outside world does; then a later call tries again.</summary>
    Task<Reread?> ReadAgainAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken);
}

/// <summary>What came of reading again.</summary>
internal abstract record Reread
{
    private Reread()
    {
    }

    /// <param name="Organisation">The people.</param>
    /// <param name="Calendar">Their calendars.</param>
    /// <param name="Absences">Null where only managers' calendars are read.</param>
    public sealed record Read(Organisation Organisation, ICalendar Calendar, IAbsences? Absences) : Reread;

    /// <summary>What is there now cannot be used.</summary>
    public sealed record Faulty(IReadOnlyList<string> Faults) : Reread;
}
