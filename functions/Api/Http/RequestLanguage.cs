using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Http;

/// <summary>
/// The language of a response: the one that the caller prefers among those of the product, else the organisation's.
/// </summary>
public static class RequestLanguage
{
    /// <summary>The language for whoever sent it.</summary>
    /// <param name="request">The request, whose <c>Accept-Language</c> counts.</param>
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
