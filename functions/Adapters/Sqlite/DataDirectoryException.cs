using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// The data folder cannot be used, or can no longer be used, which must not be mistaken for "no data". The message names the folder and
/// the remedy.
/// </summary>
public sealed class DataDirectoryException : IOException, IReadableFailure
{
    private readonly Func<IMessages, string>? reason;

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

    internal DataDirectoryException(Func<IMessages, string> reason, Exception? inner = null)
        : base(reason(Languages.English), inner) => this.reason = reason;

    /// <inheritdoc/>
    public string In(IMessages language) => reason?.Invoke(language) ?? Message;
}
