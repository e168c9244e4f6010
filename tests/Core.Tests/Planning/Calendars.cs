using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Planning;

/// <summary>Calendars laid down by a test, that count who asked for them. Empty unless said otherwise.</summary>
internal sealed class Calendars : ICalendar
{
    private readonly Dictionary<PersonId, CalendarReading?> answers = [];

    public List<string> Asked { get; } = [];

    public void Answer(string owner, CalendarReading reading) => answers[TestPeople.Id(owner)] = reading;

    public void Break(string owner) => answers[TestPeople.Id(owner)] = null;

    /// <summary>All of them are empty, and nothing is in the way.</summary>
    public void AnswerAll() => answers.Clear();

    public Task<CalendarReading> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken)
    {
        Asked.Add(owner.Value);
        return Task.FromResult(answers.GetValueOrDefault(owner, new CalendarReading.Read([])) ?? throw new IOException("broken"));
    }
}
