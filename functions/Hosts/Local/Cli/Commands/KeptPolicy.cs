using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>
/// What a command follows that shows figures of others: the policy that <c>serve</c> keeps in the data folder. Without one, whoever runs
/// the command already has the calendars, so running it is consent.
/// </summary>
internal sealed class KeptPolicy
{
    private readonly FiguresPolicy? kept;

    private KeptPolicy(FiguresPolicy? kept) => this.kept = kept;

    /// <summary>Digests as the command may compute them.</summary>
    public DigestPolicy Digests => DigestPolicy.TurnedOn with { Sharing = kept ?? FiguresPolicy.Everybody };

    public static async Task<KeptPolicy> InAsync(DataFolder data, CancellationToken cancellationToken) =>
        new(await new RecordSharing(data.Documents).ReadAsync(cancellationToken));

    /// <summary>Says on what ground figures are shown.</summary>
    public void Explain(CliConsole console)
    {
        if (kept is null)
        {
            new Sheet(console).Line().Paragraph(Spoken.Messages.Cli.Consent);
        }
    }
}
