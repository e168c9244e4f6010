using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints the corrections of two people, each with its id.</summary>
internal sealed class CorrectionsSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    private static ICorrectionsMessages Say => Spoken.Messages.Corrections;

    private static IPairMeetingsMessages SayOfMeetings => Spoken.Messages.PairMeetings;

    public void Write(OwnPair pair, PairDetails details)
    {
        Write(pair, details.Corrections);
        foreach (var day in details.Vanished)
        {
            var iso = LocalDatePattern.Iso.Format(day);
            sheet.Indented(Spoken.Messages.MyCoverage.Vanished(PersonName.Of(pair.Other), day))
                .Line($"    --held {iso}")
                .Line($"    --not-held {iso}");
        }

        if (details.Meetings.Count > 0)
        {
            sheet.Heading(SayOfMeetings.Heading);
            foreach (var meeting in details.Meetings)
            {
                var day = DayOf(meeting.Example, pair);
                sheet.Line($"  {meeting.Key}  {(meeting.InSeries ? SayOfMeetings.Series(day) : SayOfMeetings.Single(day))}")
                    .Line($"    {Why(meeting)}");
            }
        }
    }

    private static string Why(PairMeeting meeting) => meeting switch
    {
        { Said: true } => SayOfMeetings.WhySaidOurs,
        { Said: false } => SayOfMeetings.WhySaidNotOurs,
        { Because: Obstacles.None } => SayOfMeetings.WhyTwoPeople,
        { Because: var because } when because.HasFlag(Obstacles.Group) => SayOfMeetings.WhyGroup,
        _ => SayOfMeetings.WhyMorePeople,
    };

    private void Write(OwnPair pair, IReadOnlyList<CorrectionEffect> corrections)
    {
        sheet.Heading(Say.Between(PersonName.Of(pair.Self), PersonName.Of(pair.Other)));
        foreach (var effect in corrections)
        {
            var correction = effect.Correction;
            sheet.Line($"  {correction.Id}  {What(pair, correction)}")
                .Line($"    {By(correction.What, NameOf(pair, correction.By), DayOf(correction.What.MadeAt, pair))}");
            _ = Why(effect, NameOf(pair, correction.What.With)) is { } why ? sheet.Line($"    {why}") : sheet;
        }

        _ = corrections.Count == 0 ? sheet.Line($"  {Say.None}") : sheet;
    }

    private static string By(Correction what, string name, LocalDate day) => what switch
    {
        Correction.AgreedCadence { IsAlone: true } => Say.ByEnteredName(name, day),
        Correction.AgreedCadence or Correction.Private => Say.BySaidName(name, day),
        _ => Say.ByName(name, day),
    };

    /// <summary>Why it has no effect yet; null if it has one.</summary>
    private static string? Why(CorrectionEffect effect, string other) => effect switch
    {
        { Correction.Applies: false } => Say.ContestedName(other),
        { IsWaiting: true, Correction.What: Correction.AgreedCadence { IsAlone: true } } => Say.WaitingEntered,
        { IsWaiting: true } => Say.WaitingName(other),
        _ => null,
    };

    private static string What(OwnPair pair, PairCorrection correction) => correction.What switch
    {
        Correction.Away away => Say.KindsAway(
            NameOf(pair, away.IsOwn ? correction.By : away.With), away.From, away.Back.PlusDays(-1)),
        Correction.AgreedCadence agreed => Say.KindsCadence(agreed.Cadence.Days / 7),
        Correction.DidNotTakePlace notHeld => Say.KindsNotHeld(notHeld.Day),
        Correction.Private => Say.KindsPrivate,
        Correction.OurMeeting meeting => Ours(meeting, DayOf(meeting.Example, pair)),
        Correction.HeldWithoutInvite held => Say.KindsHeld(DayOf(held.Time.Start, pair)),
        _ => throw new InvalidOperationException("Correction has no other case."),
    };

    private static string Ours(Correction.OurMeeting meeting, LocalDate day) => meeting switch
    {
        { IsOurs: true, InSeries: true } => Say.KindsOursSeries(day),
        { IsOurs: true } => Say.KindsOurs(day),
        { InSeries: true } => Say.KindsNotOursSeries(day),
        _ => Say.KindsNotOurs(day),
    };

    private static string NameOf(OwnPair pair, PersonId who) => PersonName.Of(who == pair.Self.Id ? pair.Self : pair.Other);

    private static LocalDate DayOf(Instant instant, OwnPair pair) => instant.InZone(pair.Self.TimeZone).Date;
}
