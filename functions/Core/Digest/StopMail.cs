using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Stops one kind of mail to somebody, and starts it again. Running it twice changes nothing.</summary>
public sealed class StopMail(StopDigest digest, StopPreview preview)
{
    /// <summary>Throws when the storage fails.</summary>
    public Task ForAsync(PersonId person, MailKind kind, CancellationToken cancellationToken) => kind switch
    {
        MailKind.Digest => digest.ForAsync(person, cancellationToken),
        MailKind.Preview => preview.ForAsync(person, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "MailKind has no other case."),
    };

    /// <summary>For somebody who has stopped it by mistake. Throws when the storage fails.</summary>
    public Task UndoAsync(PersonId person, MailKind kind, CancellationToken cancellationToken) => kind switch
    {
        MailKind.Digest => digest.UndoAsync(person, cancellationToken),
        MailKind.Preview => preview.UndoAsync(person, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "MailKind has no other case."),
    };
}
