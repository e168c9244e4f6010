using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>
/// Chooses the sender mailbox for a recipient by rendezvous hashing: always the same one, so that a second attempt uses it, too, and
/// evenly distributed. When a mailbox is added or removed, only the recipients that it affects change.
/// </summary>
internal static class SenderChoice
{
    public static EmailAddress For(PersonId recipient, IReadOnlyList<EmailAddress> senders) =>
        senders.MaxBy(sender => Weight(recipient, sender));

    private static ulong Weight(PersonId recipient, EmailAddress sender) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{sender.Value}\n{recipient.Value}")));
}
