using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Diagnosis;

/// <summary>The result of checking one thing that the installation needs.</summary>
/// <param name="Part">What was checked, in the language that the request asks for.</param>
/// <param name="Fault">What is wrong; null if it is in place.</param>
/// <param name="Remedy">What to do about it; null if it is in place.</param>
/// <param name="PartMessage">Which sentence <paramref name="Part"/> is, in whatever language.</param>
/// <param name="FaultMessage">Which sentence <paramref name="Fault"/> is.</param>
/// <param name="RemedyMessage">Which sentence <paramref name="Remedy"/> is.</param>
internal sealed record FindingResponse(
    string Part,
    string? Fault,
    string? Remedy,
    MessageResponse? PartMessage,
    MessageResponse? FaultMessage,
    MessageResponse? RemedyMessage)
{
    public static FindingResponse Of(Finding finding, IDiagnosisMessages language)
    {
        var (part, fault, remedy) = finding.In(language);
        var codes = finding.Codes;
        return new FindingResponse(
            part, fault, remedy, MessageResponse.Of(codes.Part), MessageResponse.Of(codes.Fault), MessageResponse.Of(codes.Remedy));
    }
}
