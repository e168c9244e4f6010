using NodaTime;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Every day, and whenever the files were read anew.</summary>
internal sealed class ServedRounds(LivingInstallation installation) : IReadingRounds
{
    private readonly DailyRounds daily = new();

    public Instant StartAt(Instant now) => Instant.Max(daily.StartAt(now), installation.ReadAt);
}
