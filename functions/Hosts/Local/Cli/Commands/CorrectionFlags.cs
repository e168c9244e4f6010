using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options for the three kinds of correction; exactly one must be given.</summary>
internal sealed class CorrectionFlags
{
    // For a conversation without an invite only the day matters, so it is recorded as half an hour at midday.
    private static readonly LocalTime Midday = new(12, 0);
    private static readonly Duration HalfAnHour = Duration.FromMinutes(30);

    private readonly Option<DaysAway?> away = new("--away")
    {
        Description = "The first day away and the first day back.",
        HelpName = "FROM..BACK",
        CustomParser = Flags.Parsed(
            DaysAway.TryParse,
            text => $"--away '{text}' must be the first day away and a later first day back, like 2026-11-02..2026-11-30."),
    };

    private readonly Option<Cadence?> cadence = new("--cadence")
    {
        Description = "How often the two people have agreed to meet, in days.",
        HelpName = "7|14|21|28",
        CustomParser = Flags.Parsed<Cadence?>(
            text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
                    && Cadence.TryFromDays(days, out var found)
                    ? found
                    : null,
            text => $"--cadence '{text}' must be 7, 14, 21 or 28 days."),
    };

    private readonly Option<LocalDate?> held = new("--held")
    {
        Description = "The day of a 1:1 that had no invite.",
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
                result.AddError("Give exactly one of --away, --cadence or --held.");
            }
        });
    }

    /// <summary>The correction that was given; null when its 1:1 is not over yet.</summary>
    public Correction? Read(ParseResult parsed, Person manager, Person report, Instant now)
    {
        if (parsed.GetValue(away) is { } days)
        {
            return new Correction.Away(report.Id, now, days.From, days.Back);
        }

        return parsed.GetValue(cadence) is { } agreed
            ? new Correction.AgreedCadence(report.Id, now, agreed)
            : Held(parsed.GetValue(held)!.Value, manager.TimeZone, report, now); // AddTo has checked that one of the three is given.
    }

    private static Correction.HeldWithoutInvite? Held(LocalDate day, DateTimeZone zone, Person report, Instant now)
    {
        var start = zone.AtLeniently(day + Midday).ToInstant();
        // Before midday of the same day, it is recorded as having just ended.
        start = day == now.InZone(zone).Date ? Instant.Min(start, now - HalfAnHour) : start;
        return start + HalfAnHour <= now ? new Correction.HeldWithoutInvite(report.Id, now, new Interval(start, start + HalfAnHour)) : null;
    }
}
