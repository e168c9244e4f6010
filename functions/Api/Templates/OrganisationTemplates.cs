using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Templates;

/// <summary>The available templates: the host's, overridden by those of the organisation's editors. Each fault is logged once.</summary>
internal sealed partial class OrganisationTemplates(ITemplateStore store, OrganisationLibrary library, ILogger<OrganisationTemplates> log)
{
    private IReadOnlyList<string> logged = [];

    public async Task<TemplateLibrary> LibraryAsync(IMessages language, CancellationToken cancellationToken)
    {
        var reading = await library.ReadAsync(language, cancellationToken);
        IReadOnlyList<string> faults = [.. reading.Faults.Select(fault => fault.ToString())];
        if (!Interlocked.Exchange(ref logged, faults).SequenceEqual(faults))
        {
            foreach (var fault in faults)
            {
                Disabled(log, fault);
            }
        }

        return reading.Library;
    }

    public async Task<Found<TemplateSource>?> OwnAsync(TemplateId id, CancellationToken cancellationToken) =>
        (await store.ReadAllAsync(cancellationToken)).Templates.FirstOrDefault(t => t.Document.Id == id);

    [LoggerMessage(LogLevel.Warning, "One of the organisation's templates is invalid and was ignored: {Fault}")]
    private static partial void Disabled(ILogger logger, string fault);
}
