using NodaTime;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Starts a reading round every day, and whenever the files have been read again.</summary>
internal sealed class LocalReadingRounds(ReloadingInstallation installation) : IReadingRounds
{
    private readonly DailyRounds daily = new();

    public Instant StartAt(Instant now) => Instant.Max(daily.StartAt(now), installation.ReadAt);
}
