using System.Text;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>An agenda as plain text. Each item and prompt is one line; the caller wraps it.</summary>
public static class AgendaText
{
    /// <summary>The whole page, ending with a line feed.</summary>
    public static string Write(AgendaPage page)
    {
        var text = new StringBuilder()
            .Append(page.Title).Append('\n').Append(page.Say.Introduction(page.When, page.Subtitle)).Append('\n');
        Items(text, page, ItemPlace.Open);
        if (page.CheckIn is { } question)
        {
            Heading(text, page.Say.CheckIn(page.Other)).Append("- ").Append(question.ToText()).Append('\n');
        }

        foreach (var section in page.Sections)
        {
            var title = section.Title.ToText();
            Heading(text, section.Minutes is { } m ? page.Say.Section(title, m) : title)
                .AppendJoin(string.Empty, section.Prompts.Select(p => $"- {p.ToText()}\n"));
        }

        Items(text, page, ItemPlace.Done);
        Items(text, page, ItemPlace.MovedOn);
        return text.ToString();
    }

    private static StringBuilder Heading(StringBuilder text, string heading) =>
        text.Append('\n').Append(Capitals.Of(heading)).Append('\n');

    private static void Items(StringBuilder text, AgendaPage page, ItemPlace place)
    {
        var items = page.At(place).ToList();
        if (items.Count == 0)
        {
            return;
        }

        Heading(text, AgendaWords.Heading(place, page.Say));
        foreach (var item in items)
        {
            text.Append(place == ItemPlace.Done ? "[x] " : "[ ] ")
                .Append(page.Say.Aside(item.Text.ToText(), item.Note)).Append('\n');
        }
    }
}
