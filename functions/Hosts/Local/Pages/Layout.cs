using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>The frame of every page.</summary>
internal static class Layout
{
    private static IStartPagesMessages Say => Spoken.Messages.StartPages;

    public static SafeHtml Page(string title, Person? viewer, IEnumerable<SafeHtml> notices, SafeHtml content) => SafeHtml.Of($"""
        <!DOCTYPE html>
        <html lang="{Spoken.Messages.Tag}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{Spoken.Messages.Joins.Facts(title, "OutlookOneOnOne")}</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/site.css">
        </head>
        <body>
          <a class="skip" href="#content">{Say.Skip}</a>
          <header class="top"><div class="column">
            <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28">OutlookOneOnOne</a>
            {Viewer(viewer)}
          </div></header>
          <main id="content" class="column" tabindex="-1">
            {notices.Select(Notice)}
            {content}
          </main>
          <footer class="column">
            <p>{Say.Footer}</p>
          </footer>
        </body>
        </html>

        """);

    private static SafeHtml Viewer(Person? viewer) => viewer is null ? SafeHtml.Nothing : SafeHtml.Of($"""
        <nav aria-label="{Say.You}"><a class="who" href="/me">{PersonName.Of(viewer)}</a>
        <a class="change" href="/people">{Say.Change}</a></nav>
        """);

    private static SafeHtml Notice(SafeHtml notice) => SafeHtml.Of($"""<p class="notice">{notice}</p>""");
}
