using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Planning;

/// <summary>Calendars that a test defines. They count who read them, and are empty by default.</summary>
internal sealed class Calendars : ICalendar
{
    private readonly Dictionary<PersonId, CalendarReadResult?> answers = [];

    public List<string> Asked { get; } = [];

    public void Answer(string owner, CalendarReadResult reading) => answers[TestPeople.Id(owner)] = reading;

    public void Break(string owner) => answers[TestPeople.Id(owner)] = null;

    /// <summary>All calendars are empty, and every read succeeds.</summary>
    public void AnswerAll() => answers.Clear();

    public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken)
    {
        Asked.Add(owner.Value);
        return Task.FromResult(answers.GetValueOrDefault(owner, new CalendarReadResult.Read([])) ?? throw new IOException("broken"));
    }
}
