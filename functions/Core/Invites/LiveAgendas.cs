using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>The addresses under which live agendas can be opened. They stay the same for good: they stand in people's invites.</summary>
/// <param name="site">Where the pane is served, e.g. <c>https://oneonone.contoso.com/</c>.</param>
public sealed class LiveAgendas(Uri site)
{
    /// <summary>The next agenda of the two, whichever that is when it is opened.</summary>
    public Uri Of(PairId pair) => new(site, $"agenda/{pair}");

    public Uri Of(PairId pair, Instant start) => new(site, $"agenda/{pair}/{InstantPattern.ExtendedIso.Format(start)}");
}
