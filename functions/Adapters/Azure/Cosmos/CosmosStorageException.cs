namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// Azure Cosmos DB could not be asked, or no longer: storage failed, which is never "no data". The message has no content of any document.
/// </summary>
public sealed class CosmosStorageException : IOException
{
    public CosmosStorageException()
    {
    }

    public CosmosStorageException(string message)
        : base(message)
    {
    }

    public CosmosStorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
