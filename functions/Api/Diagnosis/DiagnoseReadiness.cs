using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Api.Diagnosis;

/// <summary>What <c>/readyz</c> reports about a dependency, and the remedy.</summary>
internal sealed class DiagnoseReadiness(IReadiness dependency) : IDiagnose
{
    public string Part => dependency.Name;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken) =>
        [await IsReadyAsync(cancellationToken) ? Finding.Fine(Part) : Finding.Faulty(Part, "It is not ready.", Remedy)];

    private string Remedy => dependency switch
    {
        DirectoryReadiness => "It is read every night at 01:00 UTC, once the reader has its permissions.",
        DatabaseReadiness => "Check that the account exists and that the application's identity may use it; azd provision sets both.",
        _ => "See the application's log, which says what is missing.",
    };

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await dependency.IsReadyAsync(cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
