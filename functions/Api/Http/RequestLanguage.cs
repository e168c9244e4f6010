using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Http;

/// <summary>The language of a response: of the languages of the product the one that the caller prefers, or else English.</summary>
internal static class RequestLanguage
{
    public static IMessages Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Where(language => language.Quality is not 0)
        .Select(language => Find(language.Value.Value))
        .FirstOrDefault(found => found is not null) ?? Languages.English;

    /// <summary>"de-AT", else "de".</summary>
    private static IMessages? Find(string? tag) => tag is null
        ? null
        : Languages.ByTag.GetValueOrDefault(tag) ?? Languages.ByTag.GetValueOrDefault(tag.Split('-')[0]);
}
