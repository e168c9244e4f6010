namespace OutlookOneOnOne.Core.Messages;

/// <summary>
/// What somebody asked for cannot be done, for a reason that they can remove. The reason is a message in no language; the text of the
/// exception is the English one, for logs.
/// </summary>
public sealed class RefusedException : IOException, IReadableFailure
{
    private readonly Func<IMessages, string>? reason;

    /// <inheritdoc/>
    public RefusedException()
    {
    }

    /// <inheritdoc/>
    public RefusedException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public RefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="reason">Why, and what to do about it.</param>
    /// <param name="inner">What caused it; null if nothing did.</param>
    public RefusedException(Func<IMessages, string> reason, Exception? inner = null)
        : base(reason(Languages.English), inner) => this.reason = reason;

    /// <inheritdoc/>
    public string In(IMessages language) => reason?.Invoke(language) ?? Message;
}
