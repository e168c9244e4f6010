using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>
/// An agenda as it is read at one moment: everything filled in, in the order in which it is shown. What a pane, a page or a
/// mail makes of it is up to the writers; it holds no markup.
/// </summary>
/// <param name="Title">"1:1 of Ann and Bo".</param>
/// <param name="When">"Thursday 26 November, 10:00".</param>
/// <param name="Subtitle">The template's title and its minutes.</param>
/// <param name="Items">What the two brought: the open ones, then those ticked off, then those moved to the next time.</param>
/// <param name="CheckIn">A question for a manager of managers to ask; null when it is not its time.</param>
/// <param name="Sections">Of the template; those whose prompts all came out blank are left out.</param>
public sealed record AgendaPage(
    string Title, string When, string Subtitle, IReadOnlyList<PageItem> Items, RichText? CheckIn, IReadOnlyList<PageSection> Sections)
{
    public IEnumerable<PageItem> At(ItemPlace place) => Items.Where(i => i.Place == place);

    public override string ToString() => nameof(AgendaPage);
}

/// <param name="Id">Of the item.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">First name of who wrote it.</param>
/// <param name="Place">Open, ticked off, or moved.</param>
/// <param name="TimesCarried">On how many earlier agendas it was open.</param>
public sealed record PageItem(ItemId Id, RichText Text, string Author, ItemPlace Place, int TimesCarried)
{
    /// <summary>"from Bo, carried 3 times".</summary>
    public string Note => TimesCarried switch
    {
        0 => $"from {Author}",
        1 => $"from {Author}, carried once",
        2 => $"from {Author}, carried twice",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"from {Author}, carried {TimesCarried} times"),
    };

    public override string ToString() => $"{nameof(PageItem)} {Id}";
}

public sealed record PageSection(RichText Title, int? Minutes, IReadOnlyList<RichText> Prompts);
