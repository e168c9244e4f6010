using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>
/// The documents of a person: what is known of their calendar, what they said about their 1:1s, what their digests told them, what the next
/// one is compared with, and whose digests name them.
/// </summary>
internal static class CoverageKinds
{
    /// <summary>The term with the Monday of a week.</summary>
    public const string Week = "week";

    private const string Oldest = "oldest";
    private const string Entered = "entered";
    private const string ByOrganisation = "organisation";

    public static DocumentKind<CalendarDocument> Calendars { get; } =
        DocumentKind.Of("calendar", PartitionOwner.Person, CoverageJson.Default.CalendarDocument) with
        {
            // Version 2 records when it was last read, even if later attempts failed. Version 3 records when it was last read whatever
            // happened since, and who the direct reports were. Version 4 identifies meetings, and includes those that are not 1:1s only
            // because of who else is invited. Version 5 remembers 1:1s that were called off.
            Upgrades = [body => body, CalendarDocument.ToVersion3, CalendarDocument.ToVersion4, CalendarDocument.ToVersion5],
            Terms = calendar => [(Oldest, TermOf(calendar.OldestEnd()))],
        };

    public static DocumentKind<CorrectionsDocument> Corrections { get; } =
        DocumentKind.Of("corrections", PartitionOwner.Person, CoverageJson.Default.CorrectionsDocument) with
        {
            // Version 3 can say which meetings are the pair's 1:1. Version 4 can have absences of the person.
            Upgrades = [CorrectionsDocument.ToVersion2, body => body, body => body],
            Terms = corrections =>
            [
                (Oldest, TermOf(corrections.OldestOver())),
                (Entered, corrections.HasAbsencesByOrganisation ? ByOrganisation : null),
            ],
        };

    public static DocumentKind<SentFiguresDocument> SentFigures { get; } =
        DocumentKind.Of("sentFigures", PartitionOwner.Person, CoverageJson.Default.SentFiguresDocument) with
        {
            Terms = sent => [(Week, sent.Week)],
        };

    public static DocumentKind<PreviewedFiguresDocument> PreviewedFigures { get; } =
        DocumentKind.Of("previewedFigures", PartitionOwner.Person, CoverageJson.Default.PreviewedFiguresDocument) with
        {
            Terms = previewed => [(Week, previewed.Week)],
        };

    public static DocumentKind<ReadersDocument> Readers { get; } =
        DocumentKind.Of("readers", PartitionOwner.Person, CoverageJson.Default.ReadersDocument);

    public static DocumentKey KeyOfSent(PersonId reader, LocalDate week) =>
        SentFigures.KeyOf(reader.Value, $"sent.{LocalDatePattern.Iso.Format(week)}");

    public static DocumentKey KeyOfPreviewed(PersonId reader, LocalDate week) =>
        PreviewedFigures.KeyOf(reader.Value, $"previewed.{LocalDatePattern.Iso.Format(week)}");

    public static DocumentKey KeyOfReaders(PersonId person) => Readers.KeyOf(person.Value, "readers");

    public static DocumentKey KeyOfCalendar(PersonId manager) => Calendars.KeyOf(manager.Value, "calendar");

    public static DocumentKey KeyOfCorrections(PersonId manager) => Corrections.KeyOf(manager.Value, "corrections");

    /// <summary>The query for documents of either kind that contain data about time before the instant.</summary>
    public static DocumentQuery DueAt(Instant instant) =>
        DocumentQuery.Where(new TermCondition(Oldest, TermComparison.UpTo, SortableInstant.Of(instant)));

    /// <summary>The query for what is stored about people for whom the organisation entered absences.</summary>
    public static DocumentQuery EnteredByOrganisation { get; } =
        DocumentQuery.Where(new TermCondition(Entered, TermComparison.Is, ByOrganisation));

    private static string? TermOf(Instant? instant) => instant is { } at ? SortableInstant.Of(at) : null;
}
