using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Api.Diagnosis;

/// <summary>Tells administrators what is not in place, for <c>oneonone doctor</c>.</summary>
internal static class DiagnosisEndpoints
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    public static void MapDiagnosis(this IEndpointRouteBuilder api) =>
        api.MapGet("/diagnosis", DiagnoseAsync).RequireAuthorization(ApiRole.Administrator).WithTags("Diagnosis").Describe(
                "diagnose",
                "Checks what the installation needs; administrators only",
                "Permissions, mailboxes, queues, subscriptions and the clock, each by a call that changes nothing and sends nothing.")
            .Produces<IReadOnlyList<FindingResponse>>();

    private static async Task<Ok<IReadOnlyList<FindingResponse>>> DiagnoseAsync(
        IEnumerable<IDiagnose> parts,
        IEnumerable<IReadiness> dependencies,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(request).Diagnosis;
        var findings = await Task.WhenAll(parts.Concat(dependencies.Select(d => new DiagnoseReadiness(d)))
            .Select(part => CheckAsync(part, cancellationToken)));
        return TypedResults.Ok<IReadOnlyList<FindingResponse>>(
            [.. findings.SelectMany(found => found).Select(finding => FindingResponse.Of(finding, language))]);
    }

    private static async Task<IReadOnlyList<Finding>> CheckAsync(IDiagnose part, CancellationToken cancellationToken)
    {
        try
        {
            return await part.DiagnoseAsync(cancellationToken).WaitAsync(Timeout, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return [Finding.Faulty(part.Part, say => say.NotCheckedWhat(e.GetType().Name), say => say.NotCheckedRemedy)];
        }
    }
}
