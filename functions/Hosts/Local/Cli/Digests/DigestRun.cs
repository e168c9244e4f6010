using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>Reads the calendars of every manager concerned, then writes or sends a digest to each recipient.</summary>
internal sealed class DigestRun(LocalInstallation installation, IServiceProvider services, CliConsole console)
{
    /// <summary>Writes previews to <paramref name="folder"/>, replacing earlier ones.</summary>
    public async Task<IReadOnlyList<DigestResult>> PreviewAsync(
        IReadOnlyList<Person> recipients, Instant now, string folder, CancellationToken cancellationToken)
    {
        using var previews = await OpenPreviewsAsync(folder, cancellationToken);
        var preview = new PreviewDigests(
            services.GetRequiredService<ComposeDigest>(), services.GetRequiredService<ReadSettings>(), installation.Chart, previews);
        var results = await EachAsync(recipients, now, recipient => preview.ForAsync(recipient, now, cancellationToken), cancellationToken);
        previews.ForgetOlder();
        return results;
    }

    /// <summary>Sends to <paramref name="outbox"/>, each recipient once per ISO week.</summary>
    public async Task<IReadOnlyList<DigestResult>> SendAsync(
        IReadOnlyList<Person> recipients, Instant now, string outbox, CancellationToken cancellationToken)
    {
        await using var turn = await ExclusiveFile.OpenAsync(
            installation.Data.SendingLock, () => console.Error.WriteLine(Spoken.Messages.Cli.WaitingToSend), cancellationToken);
        await RemovePreviewsAsync(outbox, cancellationToken);
        var send = new SendDigests(
            services.GetRequiredService<SendDigest>(),
            services.GetRequiredService<ComposeDigest>(),
            services.GetRequiredService<ReadSettings>(),
            installation.Chart);
        return await EachAsync(recipients, now, recipient => send.ToAsync(recipient, now, cancellationToken), cancellationToken);
    }

    /// <summary>A sent email must not be in a folder of previews, where the next preview would remove it.</summary>
    private async Task RemovePreviewsAsync(string outbox, CancellationToken cancellationToken)
    {
        if (PreviewFolder.Is(outbox))
        {
            using var previews = await OpenPreviewsAsync(outbox, cancellationToken);
            previews.RemoveAll();
        }
    }

    private Task<PreviewFolder> OpenPreviewsAsync(string folder, CancellationToken cancellationToken) =>
        PreviewFolder.OpenAsync(folder, () => console.Error.WriteLine(Spoken.Messages.Cli.WaitingToPreview), cancellationToken);

    private Task<List<DigestResult>> EachAsync(
        IReadOnlyList<Person> recipients, Instant now, Func<Person, Task<DigestResult>> one, CancellationToken cancellationToken) =>
        console.WorkingAsync(Spoken.Messages.Cli.ReadingCalendars, async progress =>
        {
            var managers = recipients.SelectMany(ManagersFor).DistinctBy(m => m.Id).ToList();
            var refresh = new RefreshWithRetry(services.GetRequiredService<RefreshCoverage>(), installation.Recognition, progress);
            await refresh.RunAsync(managers, installation.Organisation, now, cancellationToken);
            var results = new List<DigestResult>();
            foreach (var recipient in recipients)
            {
                progress(Spoken.Messages.Cli.WritingDigests(results.Count + 1, recipients.Count));
                results.Add(await one(recipient));
            }

            return results;
        });

    private IEnumerable<Person> ManagersFor(Person recipient) =>
        installation.Chart.LineBelow(recipient.Id).Where(p => installation.Chart.IsManager(p.Id)).Prepend(recipient);
}
