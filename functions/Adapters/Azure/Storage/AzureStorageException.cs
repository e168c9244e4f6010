namespace OutlookOneOnOne.Adapters.Azure.Storage;

/// <summary>
/// Azure Storage could not be asked, or gave no answer however often it was asked: storage failed, which is never "no data". The message
/// names the blob or the queue and the service's error code, and nothing of what is in them.
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
