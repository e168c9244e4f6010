namespace OutlookOneOnOne.Core.Messages;

/// <summary>An exception with a reason that people read and can remove. The text of the exception is the English one, for logs.</summary>
public interface IReadableFailure
{
    /// <summary>What went wrong, and what to do about it, in a language.</summary>
    string In(IMessages language);
}
