using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Http;

/// <summary>
/// The language of a response: that of its known reader, else the one that the caller prefers among those of the product, else the
/// organisation's.
/// </summary>
public static class RequestLanguage
{
    /// <summary>The language for whoever sent it.</summary>
    /// <param name="request">
    /// The request, whose <c>Accept-Language</c> counts. A tag may say how its reader is addressed, as in <c>de-x-formal</c>.
    /// </param>
    public static IMessages Of(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IMessages>() is { } known)
        {
            return known;
        }

        var policy = request.HttpContext.RequestServices.GetRequiredService<LanguagePolicy>();
        var preferred = request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value);
        return policy.ChooseRequested(preferred);
    }

    /// <summary>From here on, everything in this response is in the language of its reader, whatever the request prefers.</summary>
    public static void Know(HttpContext context, IMessages language) => context.Features.Set(language);
}
