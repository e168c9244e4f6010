using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Microsoft365.Diagnosis;

/// <summary>What a call that changes nothing says about a permission.</summary>
internal static class HarmlessCall
{
    /// <param name="part">What was checked.</param>
    /// <param name="fault">The result of the call; null if it succeeded.</param>
    /// <param name="remedy">What grants the permission.</param>
    public static Finding Judge(
        Func<IDiagnosisMessages, string> part, GraphFault? fault, Func<IDiagnosisMessages, string> remedy) => fault switch
        {
            null => Finding.Fine(part),
            GraphFault.NotAuthenticated => Finding.Faulty(
                part,
                say => say.GraphNotAuthenticated(fault.Code),
                say => say.GraphProvision),
            GraphFault.AccessDenied => Finding.Faulty(part, say => say.GraphRefused(fault.Code), remedy),
            GraphFault.NotFound => Finding.Faulty(part, say => say.GraphNoMailbox(fault.Code), remedy),
            _ => Finding.Faulty(part, say => say.GraphUnexpected(fault.Code), say => say.GraphRetry),
        };
}
