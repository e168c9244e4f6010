using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites.Documents;

/// <summary><see cref="InviteRecord"/> as stored.</summary>
internal sealed record InviteDocument(
    int V, string Organiser, string Invite, string Version, string Hash, string TextHash, string State, string At)
{
    private const int Current = 1;

    public static InviteDocument Of(InviteRecord record) => new(
        Current,
        record.Organiser.Value,
        record.Invite.Value,
        record.Stamp.Version,
        record.Stamp.Hash,
        record.Stamp.TextHash,
        record.State.ToString(),
        StoredTime.Write(record.At));

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public InviteRecord ToRecord()
    {
        DocumentException.RequireVersion(V, Current, "invite");
        return DocumentException.Read(
            () =>
                new InviteRecord(
                    new PersonId(Organiser),
                    InviteId.Parse(Invite),
                    new SectionStamp(Version, Hash, TextHash),
                    Enum.Parse<InviteState>(State),
                    StoredTime.Read(At)),
            "invite");
    }
}
