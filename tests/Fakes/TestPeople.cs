using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Fakes;

/// <summary>
/// Creates organisations from one line such as "ceo; ann:ceo; bo:ann": each person, followed by a colon and their manager.
/// </summary>
internal static class TestPeople
{
    public static PersonId Id(string name) => new(name);

    public static EmailAddress Address(string name) => EmailAddress.Parse($"{name}@contoso.example");

    public static Person Person(string name, string? manager = null, DateTimeZone? zone = null, LocalDate? since = null) =>
        new(Id(name), Address(name), char.ToUpperInvariant(name[0]) + name[1..])
        {
            Manager = manager is null ? null : Id(manager),
            TimeZone = zone ?? DateTimeZone.Utc,
            ManagerSince = since,
        };

    public static IReadOnlyList<Person> Parse(string people) =>
        [.. people.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split(':', StringSplitOptions.TrimEntries))
            .Select(p => Person(p[0], p.Length > 1 ? p[1] : null))];

    public static OrgChart Chart(string people) => Chart(Parse(people));

    public static OrgChart Chart(IEnumerable<Person> people) =>
        OrgChart
            .Create(people)
            .Match(chart => chart, faults => throw new InvalidOperationException(string.Join('\n', faults.Select(f => f.Message))));
}
