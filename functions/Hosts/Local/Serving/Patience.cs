using NodaTime;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>After what went wrong for somebody it waits before the next try: a minute, then twice as long each time, up to an hour.</summary>
internal sealed class Patience
{
    private const int DoublingsToAnHour = 6;

    private static readonly Duration Longest = Duration.FromHours(1);

    private readonly Dictionary<PersonId, (int Times, Instant Until)> failures = [];

    public bool WaitsFor(PersonId person, Instant now) => failures.TryGetValue(person, out var failure) && now < failure.Until;

    public void Failed(PersonId person, Instant now)
    {
        var times = Math.Min(failures.GetValueOrDefault(person).Times, DoublingsToAnHour);
        failures[person] = (times + 1, now + Duration.Min(Longest, Duration.FromMinutes(1 << times)));
    }

    public void Succeeded(PersonId person) => failures.Remove(person);
}
