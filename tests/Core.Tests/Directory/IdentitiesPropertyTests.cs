using CsCheck;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Directory;

/// <summary>Lists of one organisation, week after week: people join, leave, return, marry, and take over addresses and names.</summary>
public sealed class IdentitiesPropertyTests
{
    private static readonly Gen<string[]> Lists = Gen.Select(
        Gen.Int[1, 6], Gen.Int[0, 4], Gen.Int[0, 3], (address, number, name) => (address, number, name))
        .Array[1, 6]
        .Select(rows => rows.DistinctBy(r => r.address).Select(
            r => $"p{r.address}@x.org|Name {r.name}|{(r.number == 0 ? string.Empty : r.number)}").ToArray());

    [Fact]
    public void Nobody_shares_an_id_and_nobody_loses_one() => Lists.Array[2, 6].Sample(lists =>
    {
        Organisation? last = null;
        var everSeen = new HashSet<PersonId>();
        foreach (var rows in lists)
        {
            last = IdentitiesTests.Read(rows, last);
            var ids = last.Chart.People.Select(p => p.Id).ToList();
            everSeen.UnionWith(ids);
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.Equal(everSeen, [.. ids, .. last.FormerPeople.Select(f => f.Id)]);
        }
    });

    [Fact]
    public void Whoever_keeps_an_address_and_a_name_without_numbers_keeps_the_id() => Lists.Array[2, 6].Sample(lists =>
    {
        Organisation? last = null;
        foreach (var rows in lists.Select(WithoutNumbers))
        {
            var next = IdentitiesTests.Read(rows, last);
            foreach (var person in next.Chart.People)
            {
                var before = last?.Chart.People.FirstOrDefault(p => p.Email == person.Email);
                Assert.Equal(before?.Id ?? person.Id, person.Id);
            }

            last = next;
        }
    });

    private static string[] WithoutNumbers(string[] rows) => [.. rows.Select(r => r[..r.LastIndexOf('|')])];
}
