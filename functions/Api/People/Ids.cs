using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.People;

/// <param name="Person">The id or address of somebody in the directory.</param>
/// <param name="Former">The id that they had before; for people from a list, also their last address of that time.</param>
internal sealed record IdProposalRequest(string? Person, string? Former)
{
    public (string Person, string Former)? Parse(Validation validation)
    {
        var (person, former) = (validation.Required(NullIfBlank(Person), "person"), validation.Required(NullIfBlank(Former), "former"));
        return validation.Failed ? null : (person!, former!); // validated above
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Which two ids are said to be one person, for administrators. Not who opened what.</summary>
/// <param name="Id">The id of the proposal, for paths.</param>
/// <param name="Person">The person's id today.</param>
/// <param name="Former">The id that they had before.</param>
/// <param name="FormerName">Their name at that time, where it is known.</param>
/// <param name="ProposedBy">The administrator; null after their data was deleted.</param>
/// <param name="ProposedAt">When it was proposed.</param>
/// <param name="Confirmed">What the person says; null until they do.</param>
internal sealed record IdProposalResponse(
    string Id, string Person, string Former, string? FormerName, string? ProposedBy, Instant ProposedAt, bool? Confirmed)
{
    public static IdProposalResponse Of(SamePerson proposal, Organisation organisation) => new(
        proposal.Id.Value,
        proposal.Person.Value,
        proposal.Former.Value,
        NameOf(proposal.Former, organisation),
        proposal.ProposedBy?.Value,
        proposal.ProposedAt,
        proposal.Answer?.Agrees);

    /// <summary>Null where the directory does not remember those who have left.</summary>
    public static string? NameOf(PersonId former, Organisation organisation) =>
        organisation.Chart.Find(former)?.Name ?? organisation.FormerPeople.FirstOrDefault(f => f.Id == former && !f.IsForgotten)?.Name;
}

/// <param name="Agrees">True to confirm it.</param>
internal sealed record IdAnswerRequest(bool? Agrees);

/// <param name="Questions">First those about the caller, then those about others.</param>
internal sealed record IdQuestionsResponse(IReadOnlyList<IdQuestionResponse> Questions)
{
    public static IdQuestionsResponse Of(OpenQuestions questions, Organisation organisation) => new(
    [
        .. questions.OfSelf.Select(p => IdQuestionResponse.Of(p, who: null, organisation)),
        .. questions.OfOthers.Where(p => organisation.Chart.Find(p.Person) is not null)
            .Select(p => IdQuestionResponse.Of(p, organisation.Chart.Find(p.Person), organisation)),
    ]);
}

/// <param name="Id">The id of the proposal, for paths.</param>
/// <param name="Who">Who says that the former id was theirs; null if the caller is asked whether it was the caller's.</param>
/// <param name="FormerName">Their name at that time, where it is known.</param>
internal sealed record IdQuestionResponse(string Id, PersonResponse? Who, string? FormerName)
{
    public static IdQuestionResponse Of(SamePerson proposal, Person? who, Organisation organisation) => new(
        proposal.Id.Value, who is null ? null : PersonResponse.Of(who), IdProposalResponse.NameOf(proposal.Former, organisation));
}
