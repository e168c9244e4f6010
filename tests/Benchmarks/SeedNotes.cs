using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>
/// Fills a data folder with notes of about 1 KB, one pair for each person and their manager, and prints the pairs for the load tool.
/// </summary>
internal static class SeedNotes
{
    private const int Notes = 10_000;

    private static readonly string Text = string.Concat(
        Enumerable.Repeat("What we talked about, and what we want to try until next time. ", 16));

    public static async Task RunAsync(string peopleCsv, string dataFolder, CancellationToken cancellationToken)
    {
        var chart = PeopleList
            .Read(peopleCsv, cancellationToken)
            .Match((organisation, _) => organisation.Chart, faults => throw new InvalidDataException(faults[0].ToString()));
        using var store = await SqliteStore.OpenAsync(dataFolder, cancellationToken);
        var notes = new NoteStore(new SqliteDocuments(store));
        var reports = chart.People.Where(p => p.Manager is not null).ToList();
        for (var i = 0; i < Notes; i++)
        {
            var writer = reports[i % reports.Count];
            var draft = new NoteDraft(Words(i), NoteAudience.Pair);
            await new Notebook(notes, writer.Id, writer.Manager!.Value).WriteAsync(
                new NotebookEntryId(Guid.CreateVersion7()),
                draft,
                Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(40 * i),
                cancellationToken);
        }

        foreach (var person in reports)
        {
            Console.WriteLine($"{person.Email} {chart.ManagerOf(person.Id)!.Email}");
        }
    }

    private static NoteText Words(int number) =>
        NoteText.Parse($"{number} {Text}").Match(text => text, fault => throw new InvalidOperationException($"{fault}"));
}
