namespace OutlookOneOnOne.Scale.Results;

/// <summary>
/// List prices in US dollars, East US, pay as you go; contracts, regions and years differ. They were written down from memory, each with
/// the page to compare it with. Only those of Functions and of logs were found there, on 2026-11-30.
/// </summary>
internal static class Price
{
    // azure.microsoft.com/pricing/details/functions, Flex Consumption, on demand.
    public const double GigabyteSecond = 0.000026, MillionRuns = 0.40, FreeGigabyteSeconds = 100_000, FreeRuns = 250_000;

    // azure.microsoft.com/pricing/details/cosmos-db/serverless.
    public const double MillionUnits = 0.25, GigabyteOfDatabase = 0.25;

    // azure.microsoft.com/pricing/details/storage/queues and /blobs.
    public const double TenThousandQueueRequests = 0.004, GigabyteOfBlobs = 0.02;

    // azure.microsoft.com/pricing/details/monitor: analytics logs, and log search alerts that run every 15 minutes or less often.
    public const double GigabyteOfLogs = 2.30, FreeGigabytesOfLogs = 5, Alert = 0.50;

    /// <summary>The number of alerts in infra/alerts.</summary>
    public const int Alerts = 12;

    // azure.microsoft.com/pricing/details/app-service/static, Standard.
    public const double StaticWebApp = 9;
}
