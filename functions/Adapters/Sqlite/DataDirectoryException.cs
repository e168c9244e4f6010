namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// The folder that holds our data cannot be used, or no longer: never to be taken for "no data". The message names it and the remedy.
/// </summary>
public sealed class DataDirectoryException : IOException
{
    public DataDirectoryException()
    {
    }

    public DataDirectoryException(string message)
        : base(message)
    {
    }

    public DataDirectoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
