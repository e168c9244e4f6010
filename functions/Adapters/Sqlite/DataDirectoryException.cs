namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// The data folder cannot be used, or can no longer be used, which must not be mistaken for "no data". The message names the folder and
/// the remedy.
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
