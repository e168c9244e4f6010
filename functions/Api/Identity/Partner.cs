using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Identity;

/// <summary>Finds the other person of a pair.</summary>
internal static class Partner
{
    /// <summary>
    /// Returns null both for a pair that the caller is not part of and for one that does not exist, so that nobody can tell them apart.
    /// A pair id is a hash, so people are tried in turn, the nearest in the org chart first, which makes the usual requests fast.
    /// </summary>
    /// <param name="caller">One of the two.</param>
    /// <param name="pair">A pair id, or the other person's email address.</param>
    public static Person? Find(this Caller caller, string pair)
    {
        if (!PairId.TryParse(pair, out var id))
        {
            return EmailAddress.TryParse(pair, out var address) && caller.Organisation.Find(address) is { } named && named.Id != caller.Id
                ? named
                : null;
        }

        return Nearest(caller)
            .Concat(caller.Chart.People)
            .FirstOrDefault(other => other.Id != caller.Id && PairId.Of(caller.Id, other.Id) == id);
    }

    private static IEnumerable<Person> Nearest(Caller caller)
    {
        var chart = caller.Chart;
        return chart.LineAbove(caller.Id).Concat(chart.DirectReportsOf(caller.Id)).Concat(chart.SiblingsOf(caller.Id));
    }
}
