using System.Text;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>An agenda as Markdown (CommonMark, with GitHub's task lists for items).</summary>
public static class AgendaMarkdown
{
    /// <summary>The whole page, ending with a line feed.</summary>
    public static string Write(AgendaPage page)
    {
        var markdown = new StringBuilder()
            .Append("# ").Append(Plain(page.Title)).Append("\n\n")
            .Append(page.Say.Introduction(Plain(page.When), Plain(page.Subtitle))).Append('\n');
        Items(markdown, page, ItemPlace.Open);
        if (page.CheckIn is { } question)
        {
            markdown.Append("\n## ").Append(Plain(page.Say.CheckIn(page.Other)))
                .Append("\n\n- ").Append(question.ToMarkdown()).Append('\n');
        }

        foreach (var section in page.Sections)
        {
            var title = section.Title.ToMarkdown();
            var heading = section.Minutes is { } m ? page.Say.Section(title, m) : title;
            markdown.Append("\n## ").Append(heading).Append("\n\n");
            markdown.AppendJoin(string.Empty, section.Prompts.Select(p => $"- {p.ToMarkdown()}\n"));
        }

        Items(markdown, page, ItemPlace.Done);
        Items(markdown, page, ItemPlace.MovedOn);
        return markdown.ToString();
    }

    private static void Items(StringBuilder markdown, AgendaPage page, ItemPlace place)
    {
        var items = page.At(place).ToList();
        if (items.Count == 0)
        {
            return;
        }

        markdown.Append("\n## ").Append(AgendaWords.Heading(place, page.Say)).Append("\n\n");
        foreach (var item in items)
        {
            markdown.Append(place == ItemPlace.Done ? "- [x] " : "- [ ] ")
                .Append(page.Say.Aside(item.Text.ToMarkdown(), Plain(item.Note))).Append('\n');
        }
    }

    /// <summary>The text is on one line already. Names in it may be isolated, which <see cref="RichText.Literal"/> would undo.</summary>
    private static string Plain(string text) => new RichText([new RichSpan(text)]).ToMarkdown();
}
