using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>With whom the caller practises 1:1s this round.</summary>
/// <param name="Role">The caller's; null when they practise with nobody: no manager, or nobody to practise with, or new since the round began.</param>
/// <param name="Partners">One, or two with an observer.</param>
/// <param name="Since">The first day of this round.</param>
/// <param name="Next">The first day of the next one.</param>
internal sealed record PracticeAnswer(PracticeRole? Role, IReadOnlyList<PersonAnswer> Partners, LocalDate? Since = null, LocalDate? Next = null)
{
    public static PracticeAnswer Nobody { get; } = new(null, []);

    public static PracticeAnswer Of(PersonId self, PracticePlan.Round round, OrgChart chart)
    {
        var group = round.Groups.FirstOrDefault(g => g.One == self || g.Other == self || g.Observer == self);
        PersonId?[] members = [group?.One, group?.Other, group?.Observer];
        return new PracticeAnswer(
            group is null ? null : group.One == self ? PracticeRole.ManagerFirst : group.Other == self ? PracticeRole.ReportFirst : PracticeRole.Observer,
            [.. members.OfType<PersonId>().Where(m => m != self).Select(m => PersonAnswer.Of(chart.Find(m)!))],
            round.Since,
            round.Next);
    }
}

/// <summary>Two play, one as the manager and one as the report, then the other way round.</summary>
internal enum PracticeRole
{
    ManagerFirst,
    ReportFirst,

    /// <summary>Watches and leads the debrief.</summary>
    Observer,
}

/// <param name="Id">Stands in the link of a digest.</param>
/// <param name="Text">To be asked as it stands.</param>
internal sealed record CheckInQuestionAnswer(string Id, string Text);

/// <param name="With">The manager to ask.</param>
/// <param name="LastAsked">Null when never.</param>
/// <param name="TimesAsked">So far.</param>
/// <param name="QuestionId">Of the question.</param>
/// <param name="Question">That fits what their figures show; null when these are not known.</param>
internal sealed record DueCheckInAnswer(PartnerAnswer With, LocalDate? LastAsked, int TimesAsked, string? QuestionId, string? Question);

/// <param name="Manager">Who was asked: an e-mail address or the id of the pair.</param>
/// <param name="On">On which day; today when left out.</param>
internal sealed record CheckInRequest(string? Manager, LocalDate? On = null)
{
    public LocalDate Parse(LocalDate today, Validation validation)
    {
        var on = On ?? today;
        validation.Required(Manager, "manager");
        validation.Require(on <= today, "on", "Today or earlier.");
        validation.Require(on > today.PlusYears(-1), "on", "Within the last year.");
        return on;
    }
}

/// <param name="Last">The latest day on which they were asked.</param>
/// <param name="Times">How often so far.</param>
internal sealed record CheckInAnswer(LocalDate Last, int Times);
