using NodaTime;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Assistants;

/// <summary>The person for whom an assistant works, during one request. <see cref="AssistantGate"/> sets it.</summary>
internal sealed class AssistantCaller(IClock clock)
{
    private Caller? caller;

    public Caller Caller => caller ?? throw new InvalidOperationException("No tool runs before the gate.");

    public PersonId Id => Caller.Id;

    public Person Person => Caller.Person;

    public OrgChart Chart => Caller.Chart;

    public Instant Now { get; } = clock.GetCurrentInstant();

    public void Is(Caller signedIn) => caller = signedIn;

    /// <summary>The other person of a pair, by email address; null for somebody unknown, and for the caller.</summary>
    public Person? Find(string? person) => person is null ? null : Caller.Find(person.Trim());

    /// <summary>The time in the person's own time zone.</summary>
    public DateTimeOffset At(Instant instant) => instant.InZone(Person.TimeZone).ToDateTimeOffset();

    public DateTimeOffset? At(Instant? instant) => instant is { } at ? At(at) : null;
}
