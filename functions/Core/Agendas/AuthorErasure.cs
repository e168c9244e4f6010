using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Removes what one person put on the agendas of a pair. Pure.</summary>
public static class AuthorErasure
{
    /// <summary>The pair without their items, their choice of template, and the language if they chose it.</summary>
    public static PairAgendas Without(PairAgendas pair, PersonId person) =>
        pair.WithItems(pair.Items.Where(i => i.Author != person))
            .Preferring(person, null)
            .Speaking(pair.Language?.By == person ? null : pair.Language);
}
