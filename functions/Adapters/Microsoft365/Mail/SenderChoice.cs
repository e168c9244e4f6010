using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>
/// From which mailbox somebody gets their mail: always the same one, so that a second attempt goes the way of the first, and spread
/// evenly. When a mailbox is added or taken away, only those whose turn it is change (rendezvous hashing). Pure.
/// </summary>
internal static class SenderChoice
{
    public static EmailAddress For(PersonId recipient, IReadOnlyList<EmailAddress> senders) => senders.MaxBy(sender => Weight(recipient, sender));

    private static ulong Weight(PersonId recipient, EmailAddress sender) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{sender.Value}\n{recipient.Value}")));
}
