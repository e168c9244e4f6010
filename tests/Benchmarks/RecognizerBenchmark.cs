using BenchmarkDotNet.Attributes;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>Recognition of the events of 10,000 people: a fifth are 1:1s, the rest are other typical events of a week.</summary>
[MemoryDiagnoser]
public class RecognizerBenchmark
{
    private const int Events = 100_000;

    private readonly OneOnOneRecognizer recognizer;
    private readonly CalendarEvent[] meetings;

    public RecognizerBenchmark()
    {
        var organisation = new Organisation(new LargeOrganisation(10_000).Chart, rooms: [Address("room-1")], groups: [Address("everyone")]);
        recognizer = new OneOnOneRecognizer(organisation, RecognitionPolicy.Default);
        var random = new Random(1);
        meetings = [.. Enumerable.Range(0, Events).Select(i => Meeting(i, random))];
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public int Recognize()
    {
        var oneOnOnes = 0;
        foreach (var meeting in meetings)
        {
            oneOnOnes += recognizer.Recognize(meeting).IsOneOnOne ? 1 : 0;
        }

        return oneOnOnes;
    }

    private static CalendarEvent Meeting(int number, Random random)
    {
        var start = LargeOrganisation.Now + Duration.FromMinutes(15 * random.Next(5_000));
        var people = random.Next(10) switch { < 2 => 1, < 4 => 2, < 8 => 3 + random.Next(5), < 9 => 20, _ => 0 };
        Attendee[] attendees = [.. Enumerable.Range(0, people).Select(_ => new Attendee(Somebody(random)))];
        return new CalendarEvent(new EventId($"event-{number}"), new Interval(start, start + Duration.FromMinutes(30)))
        {
            Organizer = new Attendee(Somebody(random)),
            Attendees = random.Next(3) == 0 ? [.. attendees, new Attendee(Address("room-1"), Type: AttendeeType.Resource)] : attendees,
            ShowAs = random.Next(20) == 0 ? ShowAs.Free : ShowAs.Busy,
        };
    }

    private static EmailAddress Somebody(Random random) => Address($"person-{random.Next(10_000):000000}");

    private static EmailAddress Address(string name) => EmailAddress.Parse($"{name}@contoso.example");
}
