using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Http;

/// <summary>
/// The language of a response: the one that the caller prefers among those of the product, else the organisation's.
/// </summary>
internal static class RequestLanguage
{
    public static IMessages Of(HttpRequest request)
    {
        var policy = request.HttpContext.RequestServices.GetRequiredService<LanguagePolicy>();
        var preferred = request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value);
        return policy.Choose(policy.Address, preferred);
    }
}
