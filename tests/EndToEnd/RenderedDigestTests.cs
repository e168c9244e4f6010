using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.EndToEnd;

public sealed partial class RenderedDigestTests(BrowserFixture browser)
{
    private static readonly Dictionary<string, Func<string>> Mails = new()
    {
        ["all-well"] = () => DigestHtml.Compose(Digests.AllWell(), Digests.Links),
        ["unreadable"] = () => DigestHtml.Compose(Digests.Unreadable(), Digests.OnlyUnsubscribe),
        ["with-names"] = () => DigestHtml.Compose(Digests.WithNames(), Digests.OnlyUnsubscribe),
        ["deep-line"] = () => DigestHtml.Compose(Digests.DeepLine(), Digests.Links),
        ["largest"] = () => DigestHtml.Compose(Digests.Largest(30, n => $"Wilhelmina Featherstonehaugh-Cholmondeley {n}"), Digests.Links),
        ["unstyled"] = () => StyleBlock().Replace(DigestHtml.Compose(Digests.AllTroubles(), Digests.Links), ""),
    };

    public static TheoryData<string, int, ColorScheme> Views { get; } =
    [
        .. from mail in Mails.Keys
           from width in new[] { 360, 600 }
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           select new TheoryDataRow<string, int, ColorScheme>(mail, width, scheme),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_digest_fits_is_accessible_and_shows_its_bars(string mail, int width, ColorScheme scheme)
    {
        var page = await browser.ShowAsync(Mails[mail](), width, scheme);
        await page.ScreenshotAsync(new() { Path = Screenshot($"digest-{mail}-{width}-{scheme}.png"), FullPage = true });

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var flat = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.bar td, .spark td td')].filter(c => c.offsetWidth < 1 || c.offsetHeight < 2).length");
        var axe = await page.RunAxe();

        Assert.Equal(0, overflow);
        Assert.Equal(0, flat);
        Assert.True(
            axe.Violations.Length == 0, string.Join('\n', axe.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"))));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Bars_are_as_long_as_their_share()
    {
        var page = await browser.ShowAsync(Mails["with-names"](), 600, ColorScheme.Light);

        var shares = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.bar')].map(b => b.rows[0].cells[0].offsetWidth / b.offsetWidth)");

        Assert.Equal([1 / 4.0, 5 / 6.0, 2 / 5.0, 1 / 7.0], shares, (expected, actual) => Math.Abs(expected - actual) < 0.02);
    }

    [Fact]
    public async Task Text_that_is_too_faint_does_not_pass()
    {
        var faint = Mails["unstyled"]().Replace("color:#1b2430", "color:#cccccc");
        var page = await browser.ShowAsync(faint, 600, ColorScheme.Light);

        var axe = await page.RunAxe();

        Assert.Contains(axe.Violations, v => v.Id == "color-contrast");
    }

    private static string Screenshot(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "OutlookOneOnOne.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root?.FullName ?? AppContext.BaseDirectory, "artifacts", "screenshots", name.ToLowerInvariant());
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex StyleBlock();
}
