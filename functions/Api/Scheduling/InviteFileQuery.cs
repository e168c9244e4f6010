using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Api.Scheduling;

/// <summary>The query parameters of a calendar file.</summary>
internal sealed record InviteFileQuery
{
    /// <summary>The shortest and the longest 1:1, in minutes.</summary>
    public const int MinMinutes = 10, MaxMinutes = 240;

    /// <summary>When the first 1:1 starts, in UTC.</summary>
    [FromQuery(Name = "start")]
    public string? Start { get; init; }

    /// <summary>How long it is.</summary>
    [FromQuery(Name = "minutes")]
    public int? Minutes { get; init; }

    /// <summary>How often it repeats: 7, 14, 21 or 28 days; left out for a single one.</summary>
    [FromQuery(Name = "everyDays")]
    public int? EveryDays { get; init; }

    /// <summary>The IANA name of the time zone in which it repeats; the caller's if left out.</summary>
    [FromQuery(Name = "zone")]
    public string? Zone { get; init; }

    /// <summary>Null if something is wrong; the validation then says what.</summary>
    public InviteFileRequest? Parse(Validation validation)
    {
        var at = InstantPattern.ExtendedIso.Parse(Start ?? string.Empty);
        validation.Require(at.Success, "start", say => say.Utc("2026-11-23T08:00:00Z"));
        var minutes = validation.Required(Minutes, "minutes");
        validation.Require(
            minutes is null or (>= MinMinutes and <= MaxMinutes), "minutes", say => say.NumberFromTo(MinMinutes, MaxMinutes));
        var every = EveryDays is { } days && Cadence.TryFromDays(days, out var cadence) ? cadence : (Cadence?)null;
        validation.Require(EveryDays is null || every is not null, "everyDays", say => say.Cadence);
        var zone = Zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone);
        validation.Require(Zone is null || zone is not null, "zone", say => say.NoSuchValue);
        return validation.Failed || minutes is not { } length
            ? null
            : new InviteFileRequest(new Interval(at.Value, at.Value + Duration.FromMinutes(length)), every, zone);
    }
}

/// <summary>The query of a calendar file, parsed.</summary>
/// <param name="Time">When the first 1:1 is.</param>
/// <param name="Every">How often it repeats; null for a single one.</param>
/// <param name="Zone">The time zone in which it repeats; null for the caller's.</param>
internal sealed record InviteFileRequest(Interval Time, Cadence? Every, DateTimeZone? Zone)
{
    /// <summary>The 1:1 of these two.</summary>
    public NewOneOnOne Of(Person organizer, Person other, Uri page, ITimesMessages say) => new(organizer, other, Time)
    {
        Subject = say.Subject([organizer.Name, other.Name]),
        Text = say.FileText(page.AbsoluteUri),
        Every = Every,
        Zone = Zone ?? organizer.TimeZone,
    };
}
