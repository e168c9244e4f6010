using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Diagnosis;

/// <summary>Checks a part of an installation with calls that change nothing and send nothing.</summary>
public interface IDiagnose
{
    /// <summary>The name of the part, for when the check itself fails, e.g. <c>Microsoft Graph</c>.</summary>
    Func<IDiagnosisMessages, string> Part { get; }

    /// <summary>Checks it. May throw; the caller then reports that it did not respond.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken);
}
