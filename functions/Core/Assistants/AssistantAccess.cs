using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>What people have allowed assistants. Throws when the storage fails, which allows nothing.</summary>
public sealed class AssistantAccess(ReadSettings settings)
{
    /// <summary>Whether assistants may work for this person.</summary>
    public async Task<bool> IsOnForAsync(PersonId person, CancellationToken cancellationToken) =>
        (await settings.OfAsync(person, cancellationToken)).UsesAssistants;

    /// <summary>
    /// Whether an assistant of the reader may have the words of the author, where the reader may read them: their own always, those of the
    /// other person only if that person has allowed it.
    /// </summary>
    public async Task<bool> MayHaveWordsAsync(PersonId reader, PersonId author, CancellationToken cancellationToken) =>
        reader == author || (await settings.OfAsync(author, cancellationToken)).SharesWordsWithAssistants;
}
