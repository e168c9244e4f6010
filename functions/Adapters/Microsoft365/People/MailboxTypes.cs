using System.Text.Json;
using Microsoft.Graph;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.People;
using EmailAddress = OutlookOneOnOne.Core.People.EmailAddress;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>
/// Finds rooms and equipment by the type of their mailboxes, because the list of places has no equipment, and not every room
/// (<c>userPurpose</c>: https://learn.microsoft.com/graph/api/resources/mailboxsettings). Exchange disables their accounts, so only
/// disabled accounts without a manager are asked about.
/// </summary>
internal sealed class MailboxTypes(GraphBatch batch)
{
    // Twenty in each request. The remaining accounts count as somebody outside the organisation, as they did before.
    private const int MaxAccounts = 4_000;

    private static readonly string[] Resources = ["room", "equipment"];

    /// <summary>The addresses of rooms and equipment. What cannot be read is a warning.</summary>
    public async Task<(IReadOnlyList<EmailAddress> Addresses, IReadOnlyList<DirectoryWarning> Warnings)> ResourcesAsync(
        GraphServiceClient client, IEnumerable<TenantAccount> accounts, CancellationToken cancellationToken)
    {
        var found = new List<EmailAddress>();
        var faults = new List<GraphFault>();
        foreach (var some in accounts.Where(IsMaybeOne).Take(MaxAccounts).Chunk(GraphBatch.MaxRequests))
        {
            var answers = await batch.ReadAsync(
                client,
                [.. some.Select(a => a.Id.Value)],
                id => client.Users[id].MailboxSettings.ToGetRequestInformation(r => r.QueryParameters.Select = ["userPurpose"]),
                settings => settings.TryGetProperty("userPurpose", out var type) ? TypeIn(type) : "",
                cancellationToken);
            foreach (var account in some)
            {
                var type = answers[account.Id.Value].Match<string?>(known => known, fault => Kept(faults, fault));
                found.AddRange(Resources.Contains(type, StringComparer.OrdinalIgnoreCase) ? account.Addresses : []);
            }
        }

        return (found, [.. Warnings(faults)]);
    }

    /// <summary>A word, or an object with that word: the documentation shows both.</summary>
    private static string TypeIn(JsonElement written) =>
        written.ValueKind == JsonValueKind.Object && written.TryGetProperty("value", out var word) ? word.ToString() : written.ToString();

    private static bool IsMaybeOne(TenantAccount account) =>
        account is { Why: TenantAccount.Absence.Disabled, Manager: null, Addresses.Count: > 0 };

    private static string? Kept(List<GraphFault> faults, GraphFault fault)
    {
        faults.Add(fault);
        return null;
    }

    // A mailbox that does not exist is of no type.
    private static IEnumerable<DirectoryWarning> Warnings(List<GraphFault> faults) =>
        from fault in faults
        where fault is not GraphFault.NotFound
        group fault by fault.Code into same
        select new DirectoryWarning(say => say.DirectoryTypesUnread(same.Count(), same.Key, "MailboxSettings.Read"));
}
