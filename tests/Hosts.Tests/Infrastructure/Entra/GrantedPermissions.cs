using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure.Entra;

/// <summary>What docs/guides/en/privacy.md says an identity may do in Microsoft 365.</summary>
internal static partial class GrantedPermissions
{
    /// <summary>The permissions of an identity on some mailboxes or on the directory, sorted.</summary>
    public static IReadOnlyList<string> Documented(string identity, bool onMailboxes)
    {
        var rows = File.ReadAllLines(Path.Combine(Bicep.Folder, "../docs/guides/en/privacy.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 6 && cells[1] == identity && cells[3] == "the tenant" != onMailboxes);
        return [.. rows.SelectMany(cells => Permission().Matches(cells[2])).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"`(\w+\.[\w.]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Permission();
}
