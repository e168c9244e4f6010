using NodaTime;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>The main job: reads the calendars of every manager concerned, then writes or sends a digest to each recipient.</summary>
internal sealed class DigestRun(LocalInstallation installation, CliConsole console)
{
    /// <summary>To <paramref name="folder"/>, in the place of earlier previews there.</summary>
    public async Task<IReadOnlyList<DigestResult>> PreviewAsync(
        IReadOnlyList<Person> recipients, Instant now, string folder, CancellationToken cancellationToken)
    {
        using var previews = await OpenPreviewsAsync(folder, cancellationToken);
        var preview = new PreviewDigests(installation, previews);
        var results = await EachAsync(recipients, now, recipient => preview.ForAsync(recipient, now, cancellationToken), cancellationToken);
        previews.ForgetOlder();
        return results;
    }

    /// <summary>To <paramref name="outbox"/>, each once per ISO week.</summary>
    public async Task<IReadOnlyList<DigestResult>> SendAsync(
        IReadOnlyList<Person> recipients, Instant now, string outbox, CancellationToken cancellationToken)
    {
        await using var turn = await ExclusiveFile.OpenAsync(
            installation.Data.SendingLock, () => SayWaiting("sending from this data folder"), cancellationToken);
        await RemovePreviewsAsync(outbox, cancellationToken);
        var send = new SendDigests(installation, outbox);
        return await EachAsync(recipients, now, recipient => send.ToAsync(recipient, now, cancellationToken), cancellationToken);
    }

    /// <summary>A mail that was sent must not lie among previews, which the next preview removes.</summary>
    private async Task RemovePreviewsAsync(string outbox, CancellationToken cancellationToken)
    {
        if (PreviewFolder.Is(outbox))
        {
            using var previews = await OpenPreviewsAsync(outbox, cancellationToken);
            previews.RemoveAll();
        }
    }

    private Task<PreviewFolder> OpenPreviewsAsync(string folder, CancellationToken cancellationToken) =>
        PreviewFolder.OpenAsync(folder, () => SayWaiting("writing previews to this folder"), cancellationToken);

    private void SayWaiting(string what) => console.Error.WriteLine($"Another oneonone is {what}; waiting for it to finish.");

    private Task<List<DigestResult>> EachAsync(
        IReadOnlyList<Person> recipients, Instant now, Func<Person, Task<DigestResult>> one, CancellationToken cancellationToken) =>
        console.WorkingAsync("Reading calendars", async progress =>
        {
            await installation.RefreshAsync([.. recipients.SelectMany(ManagersFor).DistinctBy(m => m.Id)], now, progress, cancellationToken);
            var results = new List<DigestResult>();
            foreach (var recipient in recipients)
            {
                progress($"Writing digests: {results.Count + 1} of {recipients.Count}");
                results.Add(await one(recipient));
            }

            return results;
        });

    private IEnumerable<Person> ManagersFor(Person recipient) =>
        installation.Chart.LineBelow(recipient.Id).Where(p => installation.Chart.IsManager(p.Id)).Prepend(recipient);
}
