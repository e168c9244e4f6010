using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>Who the caller practises 1:1s with this round.</summary>
/// <param name="Role">
/// The caller's role; null when they have no partner because they are not a manager, have no peers to practise with, or joined after
/// the round began.
/// </param>
/// <param name="Partners">One person, or two when somebody observes.</param>
/// <param name="Since">The first day of this round.</param>
/// <param name="Next">The first day of the next round.</param>
internal sealed record PracticeResponse(
    PracticeRole? Role, IReadOnlyList<PersonResponse> Partners, LocalDate? Since = null, LocalDate? Next = null)
{
    public static PracticeResponse NoPartner { get; } = new(null, []);

    public static PracticeResponse Of(PersonId self, PracticePlan.Round round, OrgChart chart)
    {
        var group = round.Groups.FirstOrDefault(g => g.One == self || g.Other == self || g.Observer == self);
        PersonId?[] members = [group?.One, group?.Other, group?.Observer];
        return new PracticeResponse(
            group is null ? null : RoleOf(self, group),
            [.. members.OfType<PersonId>().Where(m => m != self).Select(chart.Find).OfType<Person>().Select(PersonResponse.Of)],
            round.Since,
            round.Next);
    }

    private static PracticeRole RoleOf(PersonId self, PracticeGroup group)
    {
        if (group.One == self)
        {
            return PracticeRole.ManagerFirst;
        }

        return group.Other == self ? PracticeRole.ReportFirst : PracticeRole.Observer;
    }
}

/// <summary>Two people play a manager and a report, then swap.</summary>
internal enum PracticeRole
{
    ManagerFirst,
    ReportFirst,

    /// <summary>Watches and leads the debrief.</summary>
    Observer,
}

/// <param name="Id">Used in digest links.</param>
/// <param name="Text">The question, word for word.</param>
internal sealed record CheckInQuestionResponse(string Id, string Text);

/// <param name="With">The manager to ask.</param>
/// <param name="LastAsked">The last day on which they were asked; null if never.</param>
/// <param name="TimesAsked">How many times they have been asked so far.</param>
/// <param name="QuestionId">The id of the question.</param>
/// <param name="Question">A question that fits their figures; null when the figures are not known.</param>
internal sealed record DueCheckInResponse(PartnerResponse With, LocalDate? LastAsked, int TimesAsked, string? QuestionId, string? Question);

/// <param name="Manager">The manager who was asked, by email address or pair id.</param>
/// <param name="On">The day on which they were asked; defaults to today.</param>
internal sealed record CheckInRequest(string? Manager, LocalDate? On = null)
{
    public LocalDate Parse(LocalDate today, Validation validation)
    {
        var on = On ?? today;
        validation.Required(Manager, "manager");
        validation.Require(on <= today, "on", say => say.TodayOrEarlier);
        validation.Require(on > today.PlusYears(-1), "on", say => say.WithinLastYear);
        return on;
    }
}

/// <param name="Last">The last day on which they were asked.</param>
/// <param name="Times">How many times they have been asked so far.</param>
internal sealed record CheckInResponse(LocalDate Last, int Times);
