using Microsoft.Playwright;

namespace OutlookOneOnOne.EndToEnd;

/// <summary>The machine's own browser: nothing is downloaded, so the tests run behind any firewall.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/usr/bin/microsoft-edge",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <exception cref="InvalidOperationException">There is none; the message says how to get one.</exception>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Headless = true, Args = Arguments });

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"CHROMIUM_PATH names {named}, which does not exist.");
        }

        return Places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            "These tests need a Chromium browser: sudo apt-get install -y chromium-headless-shell (or set CHROMIUM_PATH).");
    }
}
