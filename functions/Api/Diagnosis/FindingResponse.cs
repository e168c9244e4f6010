using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Diagnosis;

/// <summary>The result of checking one thing that the installation needs.</summary>
/// <param name="Part">What was checked.</param>
/// <param name="Fault">What is wrong; null if it is in place.</param>
/// <param name="Remedy">What to do about it; null if it is in place.</param>
internal sealed record FindingResponse(string Part, string? Fault, string? Remedy)
{
    public static FindingResponse Of(Finding finding, IDiagnosisMessages language)
    {
        var (part, fault, remedy) = finding.In(language);
        return new FindingResponse(part, fault, remedy);
    }
}
