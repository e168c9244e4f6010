using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Adapters.Microsoft365.Diagnosis;

/// <summary>What a call that changes nothing says about a permission.</summary>
internal static class HarmlessCall
{
    /// <param name="part">What was checked.</param>
    /// <param name="fault">The result of the call; null if it succeeded.</param>
    /// <param name="remedy">What grants the permission.</param>
    public static Finding Judge(string part, GraphFault? fault, string remedy) => fault switch
    {
        null => Finding.Fine(part),
        GraphFault.NotAuthenticated => Finding.Faulty(
            part,
            $"Microsoft Graph does not accept the identity ({fault.Code}).",
            "Deploy again with azd provision, so that the application has its three identities."),
        GraphFault.AccessDenied => Finding.Faulty(part, $"Microsoft Graph refuses it ({fault.Code}).", remedy),
        GraphFault.NotFound => Finding.Faulty(part, $"There is no such mailbox ({fault.Code}).", remedy),
        _ => Finding.Faulty(part, $"Microsoft Graph did not respond as expected ({fault.Code}).", "Try again in a few minutes."),
    };
}
