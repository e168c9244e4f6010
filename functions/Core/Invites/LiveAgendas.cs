using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>The URLs of live agendas. They are in people's invites, so they must never change.</summary>
/// <param name="site">Where the pane is served, e.g. <c>https://oneonone.contoso.com/</c>.</param>
public sealed class LiveAgendas(Uri site)
{
    /// <summary>The pair's next agenda at the time when the link is opened.</summary>
    public Uri Of(PairId pair) => new(site, $"agenda/{pair}");

    /// <summary>The agenda of the 1:1 that starts then.</summary>
    public Uri Of(PairId pair, Instant start) => new(site, $"agenda/{pair}/{InstantPattern.ExtendedIso.Format(start)}");
}
