using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>The result of a preview.</summary>
public abstract record AgendaPreview
{
    private AgendaPreview()
    {
    }

    /// <param name="Agenda">The agenda that would be prepared.</param>
    /// <param name="Pair">The pair's items so far.</param>
    /// <param name="PairRevision">The revision of the pair's items; null while they have none.</param>
    public sealed record Shown(Agenda Agenda, PairAgendas Pair, Revision? PairRevision) : AgendaPreview;

    /// <summary>There is no template for this kind of 1:1, or the named template does not exist.</summary>
    public sealed record NoTemplateFits : AgendaPreview;
}
