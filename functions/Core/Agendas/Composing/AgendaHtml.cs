using System.Globalization;
using System.Text;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>
/// An agenda as HTML for the body of an invite. Mail programs drop or rewrite most of what browsers support (Word renders for Outlook on
/// Windows; Gmail strips style blocks; Exchange rewrites classes and ids). So there are only headings, paragraphs and lists with inline
/// styles: no class, id, image or table, and no background colour, which leaves dark mode to the mail program.
/// </summary>
public static class AgendaHtml
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private const string Font = "font-family:Aptos,'Segoe UI',Helvetica,Arial,sans-serif";

    /// <param name="page">The agenda.</param>
    /// <param name="live">The URL of the live agenda; null if there is none.</param>
    /// <returns>A sanitised fragment that is safe in any HTML body.</returns>
    public static string Write(AgendaPage page, Uri? live = null)
    {
        var html = new StringBuilder()
            .Append(Invariant, $"<div style=\"{Font};font-size:11pt;line-height:1.4\">\n")
            .Append(Invariant, $"<h2 style=\"margin:0 0 2pt;font-size:16pt;font-weight:600\">{Encode(page.Title)}</h2>\n")
            .Append(Invariant, $"<p style=\"margin:0 0 6pt\">{Encode(page.Say.Introduction(page.When, page.Subtitle))}</p>\n");
        if (live is not null)
        {
            html.Append(
                Invariant, $"<p style=\"margin:0 0 6pt\"><a href=\"{Encode(live.AbsoluteUri)}\">{Encode(page.Say.Live)}</a></p>\n");
        }

        Items(html, page, ItemPlace.Open);
        if (page.CheckIn is { } question)
        {
            List(html, Encode(page.Say.CheckIn(page.Other)), [question.ToHtml()]);
        }

        foreach (var section in page.Sections)
        {
            var minutes = section.Minutes is { } m
                ? Aside("span style=\"font-weight:normal\"", page.Say.Section(string.Empty, m))
                : string.Empty;
            List(html, section.Title.ToHtml() + minutes, section.Prompts.Select(p => p.ToHtml()));
        }

        Items(html, page, ItemPlace.Done);
        Items(html, page, ItemPlace.MovedOn);
        return AgendaSanitizer.Clean(html.Append("</div>").ToString());
    }

    /// <summary>Only a link, for an invite that also reaches other people. The add-in writes the same (agendaLink.ts).</summary>
    /// <param name="live">Its target.</param>
    /// <param name="say">In the language of the agenda.</param>
    public static string WriteLink(Uri live, IAgendaMessages say) => AgendaSanitizer.Clean(
        $"<div style=\"{Font};font-size:11pt;line-height:1.4\"><p style=\"margin:0 0 6pt\">"
        + $"<a href=\"{Encode(live.AbsoluteUri)}\">{Encode(say.Live)}</a></p></div>");

    private static void Items(StringBuilder html, AgendaPage page, ItemPlace place)
    {
        var items = page.At(place).Select(i => Item(i, place, page.Say)).ToList();
        if (items.Count > 0)
        {
            List(html, Encode(AgendaWords.Heading(place, page.Say)), items);
        }
    }

    private static string Item(PageItem item, ItemPlace place, IAgendaMessages say) =>
        (place == ItemPlace.Done ? $"<s>{item.Text.ToHtml()}</s>" : item.Text.ToHtml()) + Aside("em", say.Aside(string.Empty, item.Note));

    /// <summary>An element with what is in the language's own brackets, preceded by a space if the language writes one there.</summary>
    private static string Aside(string element, string aside)
    {
        var words = aside.TrimStart(' ');
        return $"{aside[..^words.Length]}<{element}>{Encode(words)}</{element.Split(' ')[0]}>";
    }

    private static void List(StringBuilder html, string heading, IEnumerable<string> lines)
    {
        html.Append(Invariant, $"<h3 style=\"margin:12pt 0 3pt;font-size:12pt;font-weight:600\">{heading}</h3>\n");
        html.Append("<ul style=\"margin:0 0 0 18pt;padding:0\">\n");
        html.AppendJoin(string.Empty, lines.Select(l => $"<li style=\"margin:0 0 3pt\">{l}</li>\n")).Append("</ul>\n");
    }

    private static string Encode(string text) => HtmlWriter.Encode(text);
}
