using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>
/// An agenda at one moment: everything filled in, in display order. It contains no markup, so that panes, pages and mails can render it
/// their own way.
/// </summary>
/// <param name="Title">"1:1 of Ann and Bo".</param>
/// <param name="When">"Thursday 26 November, 10:00".</param>
/// <param name="Subtitle">The template's title and its minutes.</param>
/// <param name="Items">The pair's items: the open ones, then those ticked off, then those moved to next time.</param>
/// <param name="CheckIn">A question that a manager of managers should ask; null when none is due.</param>
/// <param name="Sections">The sections of the template, without those whose prompts are all blank.</param>
public sealed record AgendaPage(
    string Title, string When, string Subtitle, IReadOnlyList<PageItem> Items, RichText? CheckIn, IReadOnlyList<PageSection> Sections)
{
    /// <summary>The first name of the person who does not lead, whom the check-in is for.</summary>
    public required string Other { get; init; }

    /// <summary>The words around it, in the language of the agenda.</summary>
    public required IAgendaMessages Say { get; init; }

    /// <summary>The items in this place, in their order.</summary>
    public IEnumerable<PageItem> At(ItemPlace place) => Items.Where(i => i.Place == place);

    /// <summary>Only the type: what people write stays out of logs.</summary>
    public override string ToString() => nameof(AgendaPage);
}

/// <param name="Id">The id of the item.</param>
/// <param name="Text">The text.</param>
/// <param name="Author">The first name of its author.</param>
/// <param name="Place">Open, ticked off, or moved.</param>
/// <param name="TimesCarried">The number of earlier agendas on which it was open.</param>
public sealed record PageItem(ItemId Id, RichText Text, string Author, ItemPlace Place, int TimesCarried)
{
    /// <summary>"from Bo, carried 3 times".</summary>
    public required string Note { get; init; }

    /// <summary>The id only: what people write stays out of logs.</summary>
    public override string ToString() => $"{nameof(PageItem)} {Id}";
}

/// <summary>One section of the template, filled in.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Minutes">Its share of the time; null when it has no fixed share.</param>
/// <param name="Prompts">At least one.</param>
public sealed record PageSection(RichText Title, int? Minutes, IReadOnlyList<RichText> Prompts);
