namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// Azure Cosmos DB failed or could not be reached, which must not be mistaken for "no data". The message contains nothing from any
/// document.
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
