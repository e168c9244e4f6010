using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Core.Digest.Requests;

/// <summary>Finds times for a request for a 1:1, and writes it to the manager.</summary>
/// <param name="find">Finds times.</param>
/// <param name="links">The links in a mail to somebody.</param>
public sealed class ComposeRequest(FindTimes find, Func<Person, OneThing?, DigestLinks> links)
{
    /// <summary>Without times if none can be found. Throws when the storage fails.</summary>
    /// <param name="request">Who asked whom.</param>
    /// <param name="asked">When.</param>
    /// <param name="language">What the manager reads.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<RequestMail> ForAsync(
        RequestToManager request, Instant asked, IMessages language, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var times = await find.ForAsync(request.Manager, request.Asker, chart, now, cancellationToken);
        var page = links(request.Manager, null).Pairs?.With(request.Asker);
        return new RequestPage(request, asked, times, page, language).ToMail();
    }
}
