using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The three kinds of correction, of which one is given.</summary>
internal sealed class CorrectionFlags
{
    // Nobody remembers the minute of a talk in the corridor; the day is what counts.
    private static readonly LocalTime Midday = new(12, 0);
    private static readonly Duration HalfAnHour = Duration.FromMinutes(30);

    private readonly Option<DaysAway?> away = new("--away")
    {
        Description = "Away from the first day up to the day they are back.",
        HelpName = "FROM..BACK",
        CustomParser = Flags.Parsed(
            DaysAway.TryParse, text => $"--away '{text}' is not a first day and a later day back; write it like 2026-11-02..2026-11-30."),
    };

    private readonly Option<Cadence?> cadence = new("--cadence")
    {
        Description = "The two have agreed to meet every 7, 14, 21 or 28 days.",
        HelpName = "7|14|21|28",
        CustomParser = Flags.Parsed<Cadence?>(
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && Cadence.TryFromDays(days, out var found) ? found : null,
            text => $"--cadence '{text}' is none of 7, 14, 21 and 28 days."),
    };

    private readonly Option<LocalDate?> held = new("--held")
    {
        Description = "They had a 1:1 on this day that had no invite.",
        HelpName = "DATE",
        CustomParser = Flags.Parsed<LocalDate?>(
            text => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : null,
            text => $"--held '{text}' is not a date; write it like 2026-11-19."),
    };

    private Option[] All => [away, cadence, held];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (All.Count(o => result.GetResult(o) is not null) != 1)
            {
                result.AddError("Give one of --away, --cadence and --held.");
            }
        });
    }

    /// <summary>Null when the 1:1 it tells of is still to come.</summary>
    public Correction? In(ParseResult parsed, Person manager, Person report, Instant now) =>
        parsed.GetValue(away) is { } days ? new Correction.Away(report.Id, now, days.From, days.Back)
        : parsed.GetValue(cadence) is { } agreed ? new Correction.AgreedCadence(report.Id, now, agreed)
        : Held(parsed.GetValue(held)!.Value, manager.TimeZone, report, now);

    private static Correction.HeldWithoutInvite? Held(LocalDate day, DateTimeZone zone, Person report, Instant now)
    {
        var start = zone.AtLeniently(day + Midday).ToInstant();
        // Told on the same morning: it has just ended.
        start = day == now.InZone(zone).Date ? Instant.Min(start, now - HalfAnHour) : start;
        return start + HalfAnHour <= now ? new Correction.HeldWithoutInvite(report.Id, now, new Interval(start, start + HalfAnHour)) : null;
    }
}
