using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>Combines template, items and check-in into the page that people read. Pure.</summary>
public static class ComposeAgenda
{
    /// <param name="agenda">The template, and the two people.</param>
    /// <param name="pair">The pair's items.</param>
    /// <param name="lead">The person behind <see cref="Agenda.Lead"/>.</param>
    /// <param name="other">The other person.</param>
    /// <param name="zone">The reader's time zone.</param>
    /// <param name="archived">Items closed long ago, for an agenda of that time.</param>
    public static AgendaPage Page(
        Agenda agenda, PairAgendas pair, Person lead, Person other, DateTimeZone zone, IEnumerable<AgendaItem>? archived = null)
    {
        var say = agenda.Language.Agenda;
        var items = CarryForward.At(pair, agenda.Start, archived);
        var model = Model(agenda, items, lead, other, zone);
        var (day, at) = agenda.Start.InZone(zone).LocalDateTime;
        return new AgendaPage(
            say.Title(FirstName(lead), FirstName(other)),
            say.Moment(day, at),
            say.Subtitle(agenda.Template.Title, agenda.Template.Minutes),
            [.. items.OrderBy(i => i.Place).Select(i => PageItem(i, lead, other, say))],
            agenda.CheckIn is { } question ? RichText.Literal(question) : null,
            [.. agenda.Template.Sections.Select(s => Section(s, model)).Where(s => s.Prompts.Count > 0)])
        {
            Other = FirstName(other),
            Say = say,
        };
    }

    /// <summary>The coaching note for the lead; empty for every other reader.</summary>
    public static IReadOnlyList<RichText> CoachingNote(Agenda agenda, PairAgendas pair, Person lead, Person other, PersonId reader)
    {
        if (reader != agenda.Lead)
        {
            return [];
        }

        var model = Model(agenda, CarryForward.At(pair, agenda.Start), lead, other, lead.TimeZone);
        return [.. agenda.Template.CoachingNote.Select(n => n.Fill(model)).Where(n => !n.IsBlank)];
    }

    private static AgendaModel Model(Agenda agenda, IReadOnlyList<CarriedItem> items, Person lead, Person other, DateTimeZone zone)
    {
        var open = items.Where(i => i.Place == ItemPlace.Open).ToList();
        return new AgendaModel(
            PersonName.Plain(lead),
            PersonName.Plain(other),
            agenda.Language.Agenda.Day(agenda.Start.InZone(zone).Date),
            agenda.Template.Minutes,
            agenda.FirstMeeting,
            [.. open.Select(i => i.Item.Text.ToRichText().ToText())],
            [.. open.Where(i => i.IsStuck).Select(i => i.Item.Text.ToRichText().ToText())]);
    }

    private static PageItem PageItem(CarriedItem carried, Person lead, Person other, IAgendaMessages say)
    {
        var author = FirstName(carried.Item.Author == lead.Id ? lead : other);
        return new PageItem(carried.Item.Id, carried.Item.Text.ToRichText(), author, carried.Place, carried.TimesCarried)
        {
            Note = carried.TimesCarried == 0 ? say.By(author) : say.ByAndCarried(author, carried.TimesCarried),
        };
    }

    private static PageSection Section(TemplateSection section, AgendaModel model) =>
        new(section.Title.Fill(model), section.Minutes, [.. section.Prompts.Select(p => p.Fill(model)).Where(p => !p.IsBlank)]);

    private static string FirstName(Person person) => PersonName.WithIsolates(AgendaModel.FirstNameOf(PersonName.Plain(person)));
}
