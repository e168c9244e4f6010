using System.Text.Json.Nodes;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// When an agenda was written into a person's invites. To forget it opens no invite to being written twice: forgetting turns agendas
/// off, and the stamp on the event stays.
/// </summary>
public sealed class PersonalInvites(IInviteLedger ledger) : IPersonalData
{
    public string Name => "invites";

    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken) =>
        new JsonArray([.. (await ledger.ReadAllOfAsync(person, cancellationToken)).Select(record => (JsonNode)new JsonObject
        {
            ["invite"] = record.Invite.Value,
            ["version"] = record.Stamp.Version,
            ["state"] = StateOf(record.State),
            ["at"] = InstantPattern.ExtendedIso.Format(record.At),
        })]);

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => ledger.ForgetAsync(person, cancellationToken);

    private static string StateOf(InviteState state) => state switch
    {
        InviteState.Writing => "writing",
        InviteState.Written => "written",
        InviteState.Removed => "removed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "InviteState is closed."),
    };
}
