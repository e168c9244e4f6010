namespace OutlookOneOnOne.Scale.Cosmos;

/// <summary>
/// What Azure Cosmos DB charges, by the size of the document (learn.microsoft.com/azure/cosmos-db/request-units and key-value-store-cost):
/// a point read of 1 KB costs one unit, of 100 KB ten; a write five and fifty; in between it is interpolated. A query costs about three,
/// plus the reads of its results.
/// </summary>
internal static class RequestUnits
{
    private const double Kilobyte = 1024;

    public static double Read(int bytes) => 1 + Beyond(bytes) * 9 / 99;

    public static double Write(int bytes) => 5 + Beyond(bytes) * 45 / 99;

    public static double Query(int bytes) => 2.8 + Beyond(bytes) * 9 / 99;

    private static double Beyond(int bytes) => Math.Max(0, bytes / Kilobyte - 1);
}
