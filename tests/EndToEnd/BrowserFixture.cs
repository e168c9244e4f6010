using Microsoft.Playwright;
using OutlookOneOnOne.EndToEnd;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace OutlookOneOnOne.EndToEnd;

/// <summary>One browser for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>A page of this width that shows <paramref name="html"/> and cannot access the network.</summary>
    public async Task<IPage> ShowAsync(string html, int width, ColorScheme scheme)
    {
        var page = await browser!.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            Offline = true,
        });
        await page.SetContentAsync(html);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
