using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Days on which somebody is away because they, or the organisation, entered it. It applies to all their 1:1s. Nobody is asked why.
/// </summary>
/// <param name="Days">The days.</param>
/// <param name="IsOwn">The person entered it; otherwise the organisation did, in a list or through the API.</param>
/// <param name="At">When it was entered; null if it is from a list, which does not say.</param>
public sealed record EnteredAbsence(AbsentDays Days, bool IsOwn, Instant? At);

/// <summary>"I was not away on these days", from the person for whom the organisation entered them.</summary>
/// <param name="Days">Exactly as the organisation entered them: other days count again.</param>
/// <param name="At">When the person said so.</param>
internal sealed record DeniedAbsence(AbsentDays Days, Instant At);
