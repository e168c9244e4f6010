using System.CommandLine;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The possible corrections to a pair; exactly one of these options must be given.</summary>
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
            text => Spoken.Messages.Options.NotDaysAway(text)),
    };

    private readonly Option<Cadence?> cadence = new("--cadence")
    {
        Description = "How often the two people have agreed to meet, in days.",
        HelpName = "7|14|21|28",
        CustomParser = Flags.Parsed<Cadence?>(
            text => TypedNumber.Read(text) is { } days && Cadence.TryFromDays(days, out var found) ? found : null,
            text => Spoken.Messages.Options.NotCadence(text)),
    };

    private readonly Option<LocalDate?> held = new("--held")
    {
        Description = "The day of a 1:1 that had no invite.",
        HelpName = "DATE",
        CustomParser = Flags.Parsed<LocalDate?>(
            text => TypedDate.Read(text),
            text => Spoken.Messages.Options.NotDay("--held", text)),
    };

    private readonly Option<LocalDate?> notHeld = new("--not-held")
    {
        Description = "The day, in the manager's time zone, of a 1:1 in the calendar that did not take place.",
        HelpName = "DATE",
        CustomParser = Flags.Parsed<LocalDate?>(
            text => TypedDate.Read(text),
            text => Spoken.Messages.Options.NotDay("--not-held", text)),
    };

    private readonly Option<MeetingKey?> ours = Meeting("--ours", "A meeting or series that is their 1:1, although more are invited.");
    private readonly Option<MeetingKey?> notOurs = Meeting("--not-ours", "A meeting or series that is not their 1:1.");
    private readonly Option<bool> isPrivate = new("--private")
    {
        Description = "The 1:1s of the two are private: once both have said so, they are not known to anybody above.",
    };

    private readonly Option<CorrectionId?> withdraw = Id("--withdraw", "Withdraws a correction of yours, as if it had never been made.");
    private readonly Option<CorrectionId?> contest = Id(
        "--contest", "Contests a correction by the other person: it has no effect until you both agree.");
    private readonly Option<CorrectionId?> agree = Id("--agree", "Agrees with a correction that was contested.");
    private readonly Option<bool> list = new("--list") { Description = "Lists the pair's corrections and meetings, with the ID of each." };

    private Option[] All => [away, cadence, held, notHeld, ours, notOurs, isPrivate, withdraw, contest, agree, list];

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
                result.AddError(Spoken.Messages.Options.ExactlyOne([.. All.Select(o => o.Name)]));
            }
        });
    }

    /// <summary>Corrections are listed, and none is made.</summary>
    public bool IsList(ParseResult parsed) => parsed.GetValue(list);

    /// <summary>Makes the correction that was given. Null if its 1:1 has not taken place yet.</summary>
    public async Task<CorrectionOutcome?> SayAsync(
        ParseResult parsed, CorrectPair correct, OwnPair pair, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(withdraw) is { } withdrawn)
        {
            return await correct.WithdrawAsync(pair, withdrawn, cancellationToken);
        }

        if ((parsed.GetValue(contest) ?? parsed.GetValue(agree)) is { } id)
        {
            return await correct.ContestAsync(pair, id, isContested: parsed.GetValue(contest) is not null, cancellationToken);
        }

        if ((parsed.GetValue(ours) ?? parsed.GetValue(notOurs)) is { } key)
        {
            return await correct.MarkOursAsync(pair, key, isOurs: parsed.GetValue(ours) is not null, cancellationToken);
        }

        return Read(parsed, pair) is { } made ? await correct.AddAsync(pair, made, cancellationToken) : null;
    }

    private static Option<MeetingKey?> Meeting(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ID",
        CustomParser = Flags.Parsed<MeetingKey?>(
            text => MeetingKey.TryParse(text, out var key) ? key : null,
            text => Spoken.Messages.Options.NotMeeting(name, text)),
    };

    private static Option<CorrectionId?> Id(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ID",
        CustomParser = Flags.Parsed<CorrectionId?>(
            text => CorrectionId.TryParse(text, out var id) ? id : null,
            text => Spoken.Messages.Options.NotCorrection(name, text)),
    };

    private Correction? Read(ParseResult parsed, OwnPair pair)
    {
        if (parsed.GetValue(away) is { } days)
        {
            return new Correction.Away(pair.Other.Id, pair.Now, days.From, days.Back);
        }

        if (parsed.GetValue(isPrivate))
        {
            return new Correction.Private(pair.Other.Id, pair.Now);
        }

        if (parsed.GetValue(notHeld) is { } day)
        {
            return day <= pair.Now.InZone(pair.Self.TimeZone).Date ? new Correction.DidNotTakePlace(pair.Other.Id, pair.Now, day) : null;
        }

        return parsed.GetValue(cadence) is { } agreed
            ? new Correction.AgreedCadence(pair.Other.Id, pair.Now, agreed)
            : Held(parsed.GetValue(held)!.Value, pair); // AddTo has checked that one of them is given.
    }

    private static Correction.HeldWithoutInvite? Held(LocalDate day, OwnPair pair)
    {
        var (zone, now) = (pair.Self.TimeZone, pair.Now);
        var start = zone.AtLeniently(day + Midday).ToInstant();
        // Before midday of the same day, it is recorded as having just ended.
        start = day == now.InZone(zone).Date ? Instant.Min(start, now - HalfAnHour) : start;
        return start + HalfAnHour <= now
            ? new Correction.HeldWithoutInvite(pair.Other.Id, now, new Interval(start, start + HalfAnHour))
            : null;
    }
}
