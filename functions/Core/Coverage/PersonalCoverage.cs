using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// What we store about a person's own calendar, what they said about their 1:1s, and what digests said about them. Other people appear
/// by id only. Data about this person from other people's calendars and corrections belongs to those people.
/// </summary>
/// <param name="store">Where it is stored.</param>
/// <param name="figures">Knows what corrections would change in what digests said.</param>
/// <param name="organisation">Who reports to the person.</param>
/// <param name="clock">Only what digests said in the last weeks is compared with corrections.</param>
public sealed class PersonalCoverage(CoverageStore store, ReadFigures figures, ICurrentOrganisation organisation, IClock clock)
    : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "coverage";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var records = await store.ReadAllOfAsync(person, cancellationToken);
        return new JsonObject
        {
            ["oneOnOnes"] = Array(records.OneOnOnes, Export),
            ["otherMeetings"] = Array(records.Others, Export),
            ["calledOff"] = Array(records.CalledOff, Export),
            ["vanished"] = Array(records.Vanished, Export),
            ["absences"] = Array(records.Absences, Export),
            ["corrections"] = Array(records.Corrections.Corrections, Export),
            ["contested"] = Array(records.Corrections.Contests, Export),
            ["enteredAbsences"] = Array(records.Corrections.Absences, Export),
            ["notAway"] = Array(records.Corrections.NotAway, d => Export(d.Days, d.At)),
            ["digestMentions"] = Array(await MentionsAsync(person, cancellationToken), ExportedMention.Of),
            ["digestPreviews"] = Array(
                await figures.SentFigures.PreviewsAboutAsync(person, cancellationToken), preview => ExportedMention.Of(preview, person)),
        };
    }

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.ForgetAllOfAsync(person, cancellationToken);

    /// <summary>With the corrections made since, if the person is still in the organisation.</summary>
    private async Task<IReadOnlyList<DigestMention>> MentionsAsync(PersonId person, CancellationToken cancellationToken)
    {
        var chart = (await organisation.GetAsync(cancellationToken)).Chart;
        return chart.Find(person) is { } self
            ? await figures.MentionsOfAsync(self, chart, clock.GetCurrentInstant(), cancellationToken)
            : await figures.SentFigures.AboutAsync(person, cancellationToken);
    }

    private static JsonArray Array<T>(IEnumerable<T> records, Func<T, JsonObject> export) =>
        new([.. records.Select(r => (JsonNode)export(r))]);

    private static JsonObject Export(OneOnOne held) => new()
    {
        ["with"] = held.With.Value,
        ["start"] = Start(held.Time),
        ["end"] = End(held.Time),
        ["inSeries"] = held.InSeries,
    };

    private static JsonObject Export(OtherMeeting other)
    {
        var json = Export(other.ToOneOnOne());
        json["because"] = other.Because.ToString();
        return json;
    }

    private static JsonObject Export(Absence absence) => new()
    {
        ["person"] = absence.Person.Value,
        ["start"] = Start(absence.Time),
        ["end"] = End(absence.Time),
    };

    private static JsonObject Export(EnteredAbsence absence)
    {
        var json = Export(absence.Days, absence.At);
        json["by"] = absence.IsOwn ? "me" : "organisation";
        return json;
    }

    private static JsonObject Export(AbsentDays days, Instant? at) => new()
    {
        ["firstDay"] = LocalDatePattern.Iso.Format(days.First),
        ["lastDay"] = LocalDatePattern.Iso.Format(days.Last),
        ["at"] = at is { } entered ? Iso(entered) : null,
    };

    private static JsonObject Export(Contest contest) => new()
    {
        ["correction"] = contest.Correction.Value,
        ["at"] = Iso(contest.At),
    };

    private static JsonObject Export(Correction correction)
    {
        var json = new JsonObject
        {
            ["with"] = correction.With.Value,
            // The name from the time when only managers could make corrections, for programs that read earlier exports.
            ["report"] = correction.With.Value,
            ["madeAt"] = Iso(correction.MadeAt),
        };
        switch (correction)
        {
            case Correction.Away away:
                (json["kind"], json["from"], json["back"]) = ("away", LocalDatePattern.Iso.Format(away.From),
                    LocalDatePattern.Iso.Format(away.Back));
                json["who"] = away.IsOwn ? "me" : "other";
                break;
            case Correction.AgreedCadence agreed:
                (json["kind"], json["everyDays"]) = ("agreedCadence", agreed.Cadence.Days);
                break;
            case Correction.DidNotTakePlace notHeld:
                (json["kind"], json["day"]) = ("didNotTakePlace", LocalDatePattern.Iso.Format(notHeld.Day));
                break;
            case Correction.Private:
                json["kind"] = "private";
                break;
            case Correction.OurMeeting meeting:
                (json["kind"], json["meeting"]) = (meeting.IsOurs ? "ourMeeting" : "notOurMeeting", meeting.Key.Value);
                (json["example"], json["inSeries"]) = (Iso(meeting.Example), meeting.InSeries);
                break;
            case Correction.HeldWithoutInvite held:
                (json["kind"], json["start"], json["end"]) = ("heldWithoutInvite", Start(held.Time), End(held.Time));
                break;
            default:
                throw new InvalidOperationException("Correction has no other case.");
        }

        return json;
    }

    private static string? Start(Interval time) => time.HasStart ? Iso(time.Start) : null;

    private static string? End(Interval time) => time.HasEnd ? Iso(time.End) : null;

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
