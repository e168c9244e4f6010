using System.Reflection;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Backups;

/// <summary>
/// Copies a data folder into one file while others use it. The keys of sealed text are beside the folder and not in the file.
/// </summary>
/// <param name="data">The data folder.</param>
internal sealed class BackUp(string data)
{
    private static readonly string Program =
        typeof(BackUp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    /// <summary>Writes the file completely, or not at all.</summary>
    /// <param name="file">A file outside the data folder that does not exist.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Cancels; then there is no file.</param>
    /// <exception cref="IOException">Something cannot be read or written; the message names it.</exception>
    public async Task<BackupManifest> ToAsync(string file, Instant now, CancellationToken cancellationToken)
    {
        Refuse(file);
        using var turn = ExclusiveFile.TryOpen(Path.Combine(data, "backup.lock"))
            ?? throw new RefusedException(say => say.Backups.RefusedBusy(data));
        var unfinished = new UnfinishedFolder($"{file}.partial");
        try
        {
            unfinished.Create();
            var schema = await SqliteBackup.CopyAsync(data, unfinished.Path, cancellationToken);
            var archive = unfinished.In("archive");

            // The database first: of a mail that is sent meanwhile, the back-up then has the mail and not only the record.
            var database = KeyValuePair.Create(SqliteStore.FileName, unfinished.In(SqliteStore.FileName));
            var manifest = await BackupWriter.WriteAsync(
                archive,
                DataFiles.In(data).Prepend(database),
                entries => new BackupManifest(Program, schema, InstantPattern.General.Format(now), entries),
                cancellationToken);
            UnfinishedFolder.Finish(archive, file);
            return manifest;
        }
        finally
        {
            unfinished.Delete();
        }
    }

    /// <summary>Whether a file is in a folder, so that a back-up of the folder would contain it.</summary>
    public static bool IsInside(string file, string folder) => Path.GetFullPath(file).StartsWith(
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void Refuse(string file)
    {
        if (!File.Exists(Path.Combine(data, SqliteStore.FileName)))
        {
            throw new RefusedException(say => say.Backups.RefusedNoData(data));
        }

        if (Path.Exists(file))
        {
            throw new RefusedException(say => say.Backups.RefusedExists(file));
        }

        if (IsInside(file, data))
        {
            throw new RefusedException(say => say.Backups.RefusedInside(file));
        }
    }
}
