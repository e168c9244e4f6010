using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Templates;

/// <summary>The available templates: the host's, overridden by those of the organisation's editors. Each fault is logged once.</summary>
internal sealed partial class OrganisationTemplates(ITemplateStore store, OrganisationLibrary library, ILogger<OrganisationTemplates> log)
{
    private IReadOnlyList<TemplateFileFault> logged = [];

    public async Task<TemplateLibrary> LibraryAsync(IMessages language, CancellationToken cancellationToken)
    {
        var reading = await library.ReadAsync(language, cancellationToken);
        if (!Interlocked.Exchange(ref logged, reading.Faults).SequenceEqual(reading.Faults))
        {
            foreach (var fault in reading.Faults)
            {
                Disabled(log, fault);
            }
        }

        return reading.Library;
    }

    public async Task<Found<TemplateSource>?> OwnAsync(TemplateId id, CancellationToken cancellationToken) =>
        (await store.ReadAllAsync(cancellationToken)).Templates.FirstOrDefault(t => t.Document.Id == id);

    [LoggerMessage(LogLevel.Warning, "One of the organisation's templates is invalid and was ignored: {Fault}")]
    private static partial void Disabled(ILogger logger, TemplateFileFault fault);
}
