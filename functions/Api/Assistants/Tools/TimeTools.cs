using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Api.Scheduling;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>Finds times for the next 1:1 with somebody, and prepares an invite that the person sends themselves.</summary>
internal sealed class TimeTools(AssistantCaller me, FindTimes find, LiveAgendas agendas, ReadSettings settings)
{
    [McpServerTool(
        Name = ToolNames.FindTimes,
        Title = "Times that suit",
        ReadOnly = true,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(SuitableTimes))]
    [Description(
        "Finds up to three times for the next 1:1 with one person, within the working hours of both. Nothing is booked. isOtherKnown "
        + "false: the other person's calendar was not read, so they may be busy. What is in calendars is never revealed.")]
    public async Task<CallToolResult> FindAsync(
        [Description("The email address of the other person.")] string person, CancellationToken cancellationToken) =>
        me.Find(person) is { } other
            ? await find.ForAsync(me.Person, other, me.Chart, me.Now, cancellationToken) switch
            {
                FindTimesResult.Found found => ToolResult.Of(SuitableTimes.Of(found, me)),
                FindTimesResult.NothingFits nothing => ToolResult.Of(
                    new SuitableTimes(me.Person.TimeZone.Id, nothing.IsOtherKnown, [], null, null) { NoneUntil = me.At(nothing.Until) }),
                FindTimesResult.NotReadable => ToolResult.Refused(
                    "The calendar of the person could not be read, so no times are known. Tell them so."),
                _ => throw new InvalidOperationException("FindTimesResult has no other case."),
            }
            : ToolResult.NoSuchPerson;

    [McpServerTool(
        Name = ToolNames.ProposeTime,
        Title = "Propose a time",
        ReadOnly = true,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(ProposedTime))]
    [Description(
        "Prepares an invite for a 1:1 with one person and returns it as a calendar file. Nothing is sent or booked: give the file to the "
        + "person, who opens it in their calendar and sends the invite themselves.")]
    public async Task<CallToolResult> ProposeAsync(
        [Description("The email address of the other person.")] string person,
        [Description("When it starts, with the offset from UTC, for example 2026-11-26T10:00:00+01:00.")] string start,
        [Description("How long it takes, from 10 to 240 minutes.")] int minutes,
        CancellationToken cancellationToken)
    {
        if (me.Find(person) is not { } other)
        {
            return ToolResult.NoSuchPerson;
        }

        var parsed = OffsetDateTimePattern.Rfc3339.Parse(start);
        if (Fault(parsed, minutes) is { } sentence)
        {
            return ToolResult.Refused(sentence);
        }

        var at = parsed.Value.ToInstant();
        var say = (await settings.LanguageOfAsync(me.Person, cancellationToken)).Times;
        return ToolResult.Of(Of(other, new Interval(at, at + Duration.FromMinutes(minutes)), say));
    }

    /// <summary>A time without an offset would be read in the time zone of the server.</summary>
    private string? Fault(ParseResult<OffsetDateTime> start, int minutes)
    {
        if (minutes is < InviteFileQuery.MinMinutes or > InviteFileQuery.MaxMinutes)
        {
            return $"minutes: give a number from {InviteFileQuery.MinMinutes} to {InviteFileQuery.MaxMinutes}.";
        }

        if (!start.Success)
        {
            return "start: give date, time and offset from UTC, for example 2026-11-26T10:00:00+01:00. Take it from find_times.";
        }

        return start.Value.ToInstant() < me.Now ? "start: this time has passed. Take one from find_times." : null;
    }

    private ProposedTime Of(Person other, Interval time, ITimesMessages say)
    {
        var page = agendas.Of(PairId.Of(me.Id, other.Id));
        var meeting = new InviteFileRequest(time, Every: null, Zone: null).Of(me.Person, other, page, say);
        return new ProposedTime(me.At(time.Start), me.At(time.End), meeting.Subject, InviteFile.Of(meeting, me.Now), page.AbsoluteUri);
    }
}

/// <param name="TimeZone">The IANA name of the person's time zone.</param>
/// <param name="IsOtherKnown">Whether the other person's calendar was read.</param>
/// <param name="Times">In order; empty when no time suits.</param>
/// <param name="Minutes">How long the 1:1 usually is; null without times.</param>
/// <param name="EveryDays">How often the two meet; null without times.</param>
internal sealed record SuitableTimes(
    string TimeZone, bool IsOtherKnown, IReadOnlyList<SuitableTime> Times, int? Minutes, int? EveryDays)
{
    /// <summary>When no time suits: the end of the period that was searched; otherwise null.</summary>
    public DateTimeOffset? NoneUntil { get; init; }

    public static SuitableTimes Of(FindTimesResult.Found found, AssistantCaller me) => new(
        me.Person.TimeZone.Id,
        found.IsOtherKnown,
        [
            .. found.Times.Select(t => new SuitableTime(
                me.At(t.Time.Start), me.At(t.Time.End), t.Time.Start.InZone(found.OtherZone).ToDateTimeOffset(), t.Reason)),
        ],
        (int)found.Length.TotalMinutes,
        found.Every.Days);
}

/// <param name="Start">When the 1:1 would start.</param>
/// <param name="End">When it would end.</param>
/// <param name="TheirStart">The start in the other person's time zone.</param>
/// <param name="Reason">Why this time is suggested.</param>
internal sealed record SuitableTime(DateTimeOffset Start, DateTimeOffset End, DateTimeOffset TheirStart, TimeReason Reason);

/// <param name="Start">When the 1:1 would start.</param>
/// <param name="End">When it would end.</param>
/// <param name="Subject">The subject of the invite.</param>
/// <param name="CalendarFile">The invite as a calendar file (.ics), which the person opens and sends.</param>
/// <param name="Page">Where the person finds this 1:1.</param>
internal sealed record ProposedTime(DateTimeOffset Start, DateTimeOffset End, string Subject, string CalendarFile, string Page);
