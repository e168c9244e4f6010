using System.Text.Json.Nodes;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Which of a person's invites got an agenda. Deleting this does not cause a second write: deletion also turns prepared agendas off, and
/// the stamp on the event stays.
/// </summary>
public sealed class PersonalInvites(InviteLedger ledger) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "invites";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken) =>
        new JsonArray([.. (await ledger.ReadAllOfAsync(person, cancellationToken)).Select(record => (JsonNode)new JsonObject
        {
            ["invite"] = record.Invite.Value,
            ["version"] = record.Stamp.Version,
            ["state"] = StateOf(record.State),
            ["at"] = InstantPattern.ExtendedIso.Format(record.At),
        })]);

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => ledger.ForgetAsync(person, cancellationToken);

    private static string StateOf(InviteState state) => state switch
    {
        InviteState.Writing => "writing",
        InviteState.Written => "written",
        InviteState.Removed => "removed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "InviteState has no other case."),
    };
}
