using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>The page behind the link of a mail is in the language of the mail, whatever the browser that opens it prefers.</summary>
public sealed class UnsubscribeLanguageTests : IAsyncLifetime
{
    private readonly TestApi api = new()
    {
        Options = options => options.Languages = new() { Language = "es", Address = FormOfAddress.Formal },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData("de", FormOfAddress.Familiar, "de", "Du bekommst ihn dann", "Wir schicken ihn dir", "Du bekommst den")]
    [InlineData("de", null, "de", "Sie bekommen ihn dann", "Wir schicken ihn Ihnen", "Sie bekommen den")]
    [InlineData(null, FormOfAddress.Familiar, "es", "Ya no lo recibirás", "Ya no recibirás", "Volverás")]
    [InlineData(null, null, "es", "Ya no lo recibirá ", "Ya no recibirá ", "Volverá ")]
    [InlineData("ja", null, "ja", "届かなくなります", "停止しました", "再開しました")]
    public async Task Each_page_is_in_the_language_and_the_form_of_the_mail(
        string? language, FormOfAddress? address, string tag, string asks, string stops, string begins)
    {
        await ChooseAsync("eve", language, address);

        foreach (var (page, says) in new[]
        {
            (await Open(LinkOf("eve")), asks), (await Post(LinkOf("eve"), "One-Click"), stops), (await Post(LinkOf("eve"), "Undo"), begins),
        })
        {
            Assert.Contains($"<html lang=\"{tag}\">", page, StringComparison.Ordinal);
            Assert.Contains(says, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_went_wrong_is_in_the_language_of_the_mail_too()
    {
        await ChooseAsync("eve", "de", null);

        var refused = await Post(LinkOf("eve"), "Two-Clicks");

        Assert.Contains("<html lang=\"de\">", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ghost")]
    [InlineData(null)]
    public async Task A_link_of_nobody_that_we_know_opens_in_the_language_of_the_browser(string? name)
    {
        var page = await Open(name is null ? "/api/unsubscribe?token=cut" : LinkOf(name));

        Assert.Contains("<html lang=\"fr\">", page, StringComparison.Ordinal);
    }

    private string LinkOf(string name) => api.Services.GetRequiredService<UnsubscribeLinks>().For(TestApi.Id(name)).PathAndQuery;

    private Task<string> Open(string link) => Read(new HttpRequestMessage(HttpMethod.Get, link));

    private Task<string> Post(string link, string value) => Read(
        new HttpRequestMessage(HttpMethod.Post, link) { Content = new FormUrlEncodedContent([new("List-Unsubscribe", value)]) });

    private async Task<string> Read(HttpRequestMessage request)
    {
        using var browser = api.As(null);
        request.Headers.TryAddWithoutValidation("Accept-Language", "fr");
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Mode", "navigate");
        using var response = await browser.SendAsync(request, Cancel);
        return await response.Content.ReadAsStringAsync(Cancel);
    }

    private async Task ChooseAsync(string name, string? language, FormOfAddress? address) =>
        await api.Services.GetRequiredService<SettingsStore>().ChangeAsync(
            TestApi.Id(name), settings => settings with { Language = language, Address = address }, Cancel);
}
