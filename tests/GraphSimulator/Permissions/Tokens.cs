using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Permissions;

/// <summary>Checks tokens and permissions.</summary>
internal sealed class Tokens(IReadOnlyList<SimulatedApp> apps, Tenant tenant)
{
    private const string Scheme = "Bearer ";

    public SimulatedApp AppOf(GraphCall call)
    {
        var header = call.Header("Authorization");
        if (header is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length == Scheme.Length)
            throw new GraphRefusal(401, "InvalidAuthenticationToken", "Access token is empty.");
        return apps.FirstOrDefault(a => a.Token == header[Scheme.Length..])
            ?? throw new GraphRefusal(401, "InvalidAuthenticationToken", "Access token validation failure.");
    }

    public void Check(Operation operation, GraphCall call)
    {
        if (!call.App.MayAnyOf(operation.Roles))
            throw operation.IsMailbox ? GraphRefusal.OutlookDenied() : GraphRefusal.DirectoryDenied();
        if (operation.IsMailbox && !IsOpen(call.App, call.Values["user-id"]))
            throw GraphRefusal.OutlookDenied();
    }

    /// <summary>Whether the app's scope includes the mailbox.</summary>
    public bool IsOpen(SimulatedApp app, string idOrPrincipalName)
    {
        var user = tenant.Find(idOrPrincipalName);
        return app.SignedInAs is { } self
            ? user is not null && tenant.Find(self)?.Id == user.Id
            : app.Mailboxes is not { } open || (user is not null && (open.Contains(user.Id) || open.Contains(user.UserPrincipalName)));
    }
}
