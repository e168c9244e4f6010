using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory.Snapshots;

/// <summary>
/// The organisation as gzipped lines of JSON: a heading, then one line for each person. Written and read line by line, so that 100,000
/// people need little more memory than their own objects.
/// </summary>
public static class CompressedOrganisation
{
    /// <summary>The version of the format. A reader refuses other versions, because a new snapshot is made within a day.</summary>
    public const int Format = 1;

    /// <summary>Writes the organisation and leaves the stream open.</summary>
    public static async Task WriteAsync(Organisation organisation, Stream to, CancellationToken cancellationToken)
    {
        await using var stream = new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true);
        var heading = new HeadingLine
        {
            Format = Format,
            People = organisation.Chart.People.Count,
            Groups = [.. organisation.Groups.Select(a => a.Value)],
            Rooms = [.. organisation.Rooms.Select(a => a.Value)],
            LongBlocked = organisation.LongBlocked.Count == 0
                ? null
                : organisation.LongBlocked.ToDictionary(p => p.Key.Value, p => LocalDatePattern.Iso.Format(p.Value)),
            FormerLines = organisation.FormerLines.Count == 0
                ? null
                : organisation.FormerLines.ToDictionary(l => l.Key.Value, l => FormerLineState.Of(l.Value)),
            IsList = organisation.IsList ? true : null,
            FormerPeople = organisation.FormerPeople.Count == 0
                ? null
                : organisation.FormerPeople.ToDictionary(p => p.Id.Value, FormerPersonState.Of),
            FormerOwners = organisation.FormerOwners.Count == 0 ? null : [.. organisation.FormerOwners.Select(FormerOwnerState.Of)],
        };
        await WriteAsync(heading, SnapshotJson.Default.HeadingLine);
        foreach (var person in organisation.Chart.People)
        {
            await WriteAsync(PersonLine.Of(person), SnapshotJson.Default.PersonLine);
        }

        async Task WriteAsync<T>(T line, JsonTypeInfo<T> type)
        {
            await JsonSerializer.SerializeAsync(stream, line, type, cancellationToken);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken);
        }
    }

    /// <exception cref="InvalidDataException">It is cut off, in another format, or does not contain an organisation.</exception>
    public static async Task<Organisation> ReadAsync(Stream from, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = new StreamReader(new GZipStream(from, CompressionMode.Decompress));
            var heading = await HeadingAsync(reader, cancellationToken);
            var people = new List<Person>(heading.People);
            var texts = new SharedTexts();
            await foreach (var line in LinesAsync(reader, cancellationToken))
            {
                people.Add(line.ToPerson(texts));
            }

            return people.Count == heading.People
                ? new Organisation(Chart(people), heading.Groups.Select(EmailAddress.Parse), heading.Rooms.Select(EmailAddress.Parse))
                {
                    LongBlocked = LongBlockedIn(heading),
                    FormerLines = (heading.FormerLines ?? new Dictionary<string, FormerLineState>())
                        .ToDictionary(l => new PersonId(l.Key), l => l.Value.ToLine()),
                    IsList = heading.IsList is true,
                    FormerPeople = [.. (heading.FormerPeople ?? new Dictionary<string, FormerPersonState>())
                        .Select(p => p.Value.ToPerson(p.Key))],
                    FormerOwners = [.. (heading.FormerOwners ?? []).Select(o => o.ToOwner())],
                }
                : throw new InvalidDataException(
                    $"The snapshot of the organisation is cut off: {people.Count} of {heading.People} people.");
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            // The inner message may quote a line about a person, so it is not passed on.
            throw new InvalidDataException($"The snapshot of the organisation cannot be read ({e.GetType().Name}).");
        }
    }

    private static Dictionary<PersonId, LocalDate> LongBlockedIn(HeadingLine heading) => heading.LongBlocked is { } days
        ? days.ToDictionary(p => new PersonId(p.Key), p => LocalDatePattern.Iso.Parse(p.Value).GetValueOrThrow())
        : [];

    private static async Task<HeadingLine> HeadingAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var heading = JsonSerializer.Deserialize(
            await reader.ReadLineAsync(cancellationToken) ?? string.Empty, SnapshotJson.Default.HeadingLine);
        return heading?.Format == Format
            ? heading
            : throw new InvalidDataException(
                $"The snapshot of the organisation has format {heading?.Format}; this version reads {Format}.");
    }

    private static async IAsyncEnumerable<PersonLine> LinesAsync(
        StreamReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            yield return JsonSerializer.Deserialize(line, SnapshotJson.Default.PersonLine) ?? throw new FormatException("A line is null.");
        }
    }

    private static OrgChart Chart(List<Person> people) => OrgChart.Create(people).Match(
        chart => chart,
        faults => throw new InvalidDataException($"The snapshot of the organisation contains {faults.Count} contradictions."));
}
