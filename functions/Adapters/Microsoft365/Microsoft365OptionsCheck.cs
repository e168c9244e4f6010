using Microsoft.Extensions.Options;
using OutlookOneOnOne.Adapters.Microsoft365.Mail;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>Finds everything that is wrong with the settings.</summary>
internal sealed class Microsoft365OptionsCheck : IValidateOptions<Microsoft365Options>
{
    private static readonly TimeSpan LongestAllowedWait = TimeSpan.FromMinutes(5);

    // https://learn.microsoft.com/graph/deployments
    private static readonly string[] GraphHosts =
    [
        "graph.microsoft.com",
        "graph.microsoft.us",
        "dod-graph.microsoft.us",
        "microsoftgraph.chinacloudapi.cn",
    ];

    public ValidateOptionsResult Validate(string? name, Microsoft365Options options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(Microsoft365Options options)
    {
        if (!IsGraph(options.GraphUrl))
        {
            yield return Fault(
                nameof(options.GraphUrl),
                $"is '{options.GraphUrl}'; give the https address of Microsoft Graph with its version, like " +
                $"https://graph.microsoft.com/v1.0, or one on this machine.");
        }

        if (options.LongestWait < TimeSpan.Zero || options.LongestWait > LongestAllowedWait)
        {
            yield return Fault(
                nameof(options.LongestWait), $"is {options.LongestWait}; give a time from 00:00:00 to {LongestAllowedWait}.");
        }

        if (options.MailInstances is < 1 or > MailPace.MessagesAMinute)
        {
            yield return Fault(
                nameof(options.MailInstances), $"is {options.MailInstances}; give a number from 1 to {MailPace.MessagesAMinute}.");
        }

        if (options.NotificationSite is { } site
            && (!site.IsAbsoluteUri || !(site.Scheme == "https" || site.IsLoopback) || !site.AbsoluteUri.EndsWith('/')))
        {
            yield return Fault(nameof(options.NotificationSite), $"is '{site}'; give an https address that ends in a slash.");
        }

        if (!string.IsNullOrEmpty(options.ManagersGroup)
            && !(EmailAddress.TryParse(options.ManagersGroup, out var group) && group.IsSmtp))
        {
            yield return Fault(nameof(options.ManagersGroup), $"is '{options.ManagersGroup}', which is not the email address of a group.");
        }

        foreach (var fault in Senders(options).Concat(ManagedIdentities(options)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Senders(Microsoft365Options options)
    {
        foreach (var sender in options.Senders.Where(s => !EmailAddress.TryParse(s, out var address) || !address.IsSmtp))
        {
            yield return Fault(nameof(options.Senders), $"has '{sender}', which is not an email address.");
        }

        if (options.Senders.Count > Microsoft365Options.MaxSenders)
        {
            yield return Fault(
                nameof(options.Senders),
                $"names {options.Senders.Count} mailboxes; at most {Microsoft365Options.MaxSenders} are allowed.");
        }

        if (options is { Identity: Microsoft365Identity.ManagedIdentity, Senders.Count: 0, GraphUrl.IsLoopback: false })
        {
            yield return Fault(nameof(options.Senders), "is empty; give at least one mailbox to send digests from.");
        }
    }

    private static IEnumerable<string> ManagedIdentities(Microsoft365Options options)
    {
        if (options is not { Identity: Microsoft365Identity.ManagedIdentity, GraphUrl.IsLoopback: false })
        {
            yield break;
        }

        (string Name, string? Value)[] roles =
        [
            (nameof(options.ReaderClientId), options.ReaderClientId),
            (nameof(options.WriterClientId), options.WriterClientId),
            (nameof(options.MailerClientId), options.MailerClientId),
            .. options.ReadsFreeBusy ? [(nameof(options.FreeBusyClientId), options.FreeBusyClientId)] : ((string, string?)[])[],
        ];
        foreach (var (name, value) in roles.Where(r => !Guid.TryParse(r.Value, out _)))
        {
            yield return Fault(
                name,
                value is null
                    ? "is missing; give the client id of the managed identity."
                    : $"is '{value}', which is not the client id of a managed identity.");
        }

        // TryParse has accepted it.
        foreach (var same in roles.Where(r => Guid.TryParse(r.Value, out _)).GroupBy(r => Guid.Parse(r.Value!)).Where(g => g.Count() > 1))
        {
            yield return Fault(
                same.Last().Name,
                $"is the same identity as {same.First().Name}; each role needs its own, so that the identity that reads cannot write.");
        }
    }

    private static bool IsGraph(Uri? url) =>
        url is { IsAbsoluteUri: true, Query: "", Fragment: "", UserInfo: "" }
        && (
            url.IsLoopback
                ? url.Scheme is "http" or "https"
                : url.Scheme == "https"
                    && GraphHosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase)
                    && url.AbsolutePath.Trim('/').Length > 0);

    private static string Fault(string setting, string what) => $"{Microsoft365Options.Section}:{setting} {what}";
}
