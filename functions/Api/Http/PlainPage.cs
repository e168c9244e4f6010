using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Api.Http;

/// <summary>
/// A page with a heading and little else, for people who have followed a link. It works without scripts and without other files.
/// </summary>
internal static class PlainPage
{
    /// <param name="language">The language tag of the content.</param>
    /// <param name="title">The heading.</param>
    /// <param name="body">The content below the heading.</param>
    public static SafeHtml Of(string language, string title, SafeHtml body) => SafeHtml.Of($$"""
        <!doctype html>
        <html lang="{{language}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex"><title>{{title}}</title>
        <style>
        body { font: 17px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem }
        body { color: #242424; background: #fff; overflow-wrap: break-word }
        h1 { font-size: 1.6rem; line-height: 1.25 }
        body:lang(ja) { font-family: "Yu Gothic UI", "Hiragino Sans", Meiryo, sans-serif; line-break: strict; word-break: auto-phrase }
        body:lang(de) { -webkit-hyphens: auto; hyphens: auto; hyphenate-limit-chars: 14 5 5 }
        button { font: inherit; padding: .5rem 1.25rem; border: 0; border-radius: 4px; color: #fff; background: #0f6cbd; cursor: pointer }
        @media (prefers-color-scheme: dark) { body { color: #f5f5f5; background: #1f1f1f } a { color: #62abf5 } }
        </style></head>
        <body><main><h1>{{title}}</h1>{{body}}</main></body></html>
        """);
}
