using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Microsoft365.Diagnosis;

/// <summary>Compares our clock with that of Microsoft Graph, whose responses contain the time.</summary>
internal sealed class DiagnoseClock(IHttpClientFactory http, IOptions<Microsoft365Options> options, IClock clock) : IDiagnose
{
    /// <summary>Tokens of Entra ID are accepted up to five minutes before and after they are valid.</summary>
    private static readonly Duration Tolerance = Duration.FromMinutes(5);

    public Func<IDiagnosisMessages, string> Part => say => say.PartsClock;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        // Without a token: even a refusal contains the time.
        using var client = http.CreateClient(GraphHttp.ClientName);
        using var answer = await client.GetAsync(options.Value.GraphUrl, cancellationToken);
        if (answer.Headers.Date is not { } date)
        {
            return [Finding.Faulty(Part, say => say.ClockSilent, say => say.GraphRetry)];
        }

        var off = clock.GetCurrentInstant() - Instant.FromDateTimeOffset(date);
        return
        [
            off < Tolerance && off > -Tolerance
                ? Finding.Fine(Part)
                : Finding.Faulty(
                    Part,
                    say => say.ClockOff((int)Math.Abs(Math.Round(off.TotalMinutes))),
                    say => say.ClockRemedy),
        ];
    }
}
