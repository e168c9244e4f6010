using System.Text.Json;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>A list as one parameter, for <c>json_each</c>: a statement takes any number of ids, and stays the same for each.</summary>
internal static class JsonList
{
    public static string Of(IEnumerable<PersonId> people) => JsonSerializer.Serialize(people.Select(p => p.Value));
}
