using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Digest;

/// <summary>
/// The language and form of address of somebody's mails, for what a link in them opens without a sign-in. Their browser may have another
/// language.
/// </summary>
internal sealed class MailLanguage(ICurrentOrganisation organisation, ReadSettings settings)
{
    /// <summary>
    /// From here on, the response is in this language. For somebody who has left the directory it stays in that of the browser.
    /// </summary>
    public async Task<IMessages> UseAsync(PersonId person, HttpContext context, CancellationToken cancellationToken)
    {
        if (await FindAsync(person, cancellationToken) is { } known)
        {
            RequestLanguage.Know(context, await settings.LanguageOfAsync(known, cancellationToken));
        }

        return RequestLanguage.Of(context.Request);
    }

    private async Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        try
        {
            return (await organisation.GetAsync(cancellationToken)).Chart.Find(person);
        }
        catch (NoOrganisationException)
        {
            return null; // Whoever wants no more mails need not wait for a directory.
        }
    }
}
