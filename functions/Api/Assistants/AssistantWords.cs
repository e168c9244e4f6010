using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Assistants;

/// <summary>Leaves out what others wrote and have not allowed assistants to read, during one request.</summary>
internal sealed class AssistantWords(AssistantAccess access, AssistantCaller me)
{
    private readonly Dictionary<PersonId, bool> allowed = [];

    /// <summary>What the assistant may read, and how much is left out.</summary>
    /// <param name="all">What the person may read.</param>
    /// <param name="authorOf">Who wrote it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<(IReadOnlyList<T> Readable, int LeftOut)> OfAsync<T>(
        IReadOnlyCollection<T> all, Func<T, PersonId> authorOf, CancellationToken cancellationToken)
    {
        foreach (var author in all.Select(authorOf).Where(a => !allowed.ContainsKey(a)).Distinct().ToList())
        {
            allowed[author] = await access.MayHaveWordsAsync(me.Id, author, cancellationToken);
        }

        List<T> readable = [.. all.Where(one => allowed[authorOf(one)])];
        return (readable, all.Count - readable.Count);
    }
}
