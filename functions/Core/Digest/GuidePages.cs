namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// The URLs of the pages that explain the product, which open in the reader's language. They are in people's mail, so they must never
/// change.
/// </summary>
/// <param name="Site">Where the pages are served.</param>
public sealed record GuidePages(Uri Site)
{
    /// <summary>For whoever gets a digest.</summary>
    public Uri ForManagerOfManagers => At("manager-of-managers");

    /// <summary>For whoever has reports.</summary>
    public Uri ForManager => At("manager");

    /// <summary>For everybody else who has a manager.</summary>
    public Uri ForReport => At("report");

    /// <summary>How 1:1s are counted, who sees what, and how to correct it.</summary>
    public Uri Fairness => At("fairness");

    private Uri At(string guide) => new(Site, $"guides/{guide}");
}
