using NodaTime;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Api.Templates;

/// <summary>Lists the templates that fit one of the caller's 1:1s, best first, each with its reason.</summary>
internal sealed class FittingTemplates(ReadAgenda agendas, OrganisationTemplates templates)
{
    public async Task<IReadOnlyList<FittingTemplateResponse>> ForAsync(
        Caller caller, Person other, Instant start, IMessages language, CancellationToken cancellationToken)
    {
        var pair = await agendas.SharedByAsync(caller.Id, other.Id, cancellationToken);
        var situation = new PairSituation(other.Name, caller.Chart.Relationship(caller.Id, other.Id), start, Cadence.Default.Days)
        {
            OtherManages = caller.Chart.IsManager(other.Id),
            Past = pair.Agendas,
            Preferred = pair.PreferredBy(caller.Id),
        };
        var choices = ChooseTemplate.Rank(situation, await templates.LibraryAsync(language, cancellationToken));
        return [.. choices.Select(choice => new FittingTemplateResponse(
            choice.Template.Id.Value, choice.Template.Title, choice.Why.In(language), choice.Why))];
    }
}
