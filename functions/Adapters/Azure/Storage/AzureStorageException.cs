namespace OutlookOneOnOne.Adapters.Azure.Storage;

/// <summary>
/// Azure Storage failed after all retries, which must not be mistaken for "no data". The message contains the blob or
/// queue and the service's error code, but none of its content.
/// </summary>
public sealed class AzureStorageException : IOException
{
    public AzureStorageException()
    {
    }

    public AzureStorageException(string message)
        : base(message)
    {
    }

    public AzureStorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
