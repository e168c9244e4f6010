using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Scheduling.Documents;

/// <summary><see cref="OneOnOneRequests"/> as stored: JSON with a version <c>v</c>, instants in UTC, ids as text.</summary>
/// <param name="V">The version.</param>
/// <param name="Asker">Who asked.</param>
/// <param name="Asked">When each manager was last asked, by their id.</param>
internal sealed record RequestsDocument(int V, string Asker, IReadOnlyDictionary<string, string> Asked)
{
    private const int Version = 1;

    public static RequestsDocument Of(OneOnOneRequests requests) => new(
        Version,
        requests.Asker.Value,
        requests.LastAsked.ToDictionary(a => a.Key.Value, a => InstantPattern.ExtendedIso.Format(a.Value)));

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public OneOnOneRequests ToRequests()
    {
        DocumentException.RequireVersion(V, Version, "Requests for 1:1s");
        return DocumentException.Read(
            () => new OneOnOneRequests(new PersonId(Asker))
            {
                LastAsked = Asked.ToImmutableSortedDictionary(
                    a => new PersonId(a.Key), a => InstantPattern.ExtendedIso.Parse(a.Value).Value),
            },
            "Requests for 1:1s");
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RequestsDocument))]
internal sealed partial class RequestsJson : JsonSerializerContext;
