using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Diagnosis;

/// <summary>What <c>/readyz</c> reports about a dependency, and the remedy.</summary>
internal sealed class DiagnoseReadiness(IReadiness dependency) : IDiagnose
{
    public Func<IDiagnosisMessages, string> Part => dependency switch
    {
        DirectoryReadiness => say => say.PartsDirectory,
        DatabaseReadiness => say => say.PartsDatabase,
        _ => _ => dependency.Name,
    };

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken) =>
        [await IsReadyAsync(cancellationToken) ? Finding.Fine(Part) : Finding.Faulty(Part, say => say.NotReadyWhat, Remedy)];

    private Func<IDiagnosisMessages, string> Remedy => dependency switch
    {
        DirectoryReadiness => say => say.NotReadyDirectory,
        DatabaseReadiness => say => say.NotReadyDatabase,
        _ => say => say.NotReadyOther,
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
