using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Digest.Documents;

/// <summary><see cref="DigestReaders"/> as stored, in one document of the installation.</summary>
/// <param name="Since">By the id of the reader; empty for those who got digests before this was recorded.</param>
internal sealed record DigestReadersDocument(IReadOnlyDictionary<string, string> Since)
{
    public static DigestReadersDocument Of(DigestReaders readers) => new(readers.Since.ToDictionary(
        r => r.Key.Value, r => r.Value is { } since ? InstantPattern.ExtendedIso.Format(since) : string.Empty));

    public DigestReaders ToReaders() => DocumentException.Read(
        () => new DigestReaders(Since.ToDictionary(r => new PersonId(r.Key), r => InstantOf(r.Value))), "digestReaders");

    private static Instant? InstantOf(string since) => since.Length == 0 ? null : InstantPattern.ExtendedIso.Parse(since).Value;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DigestReadersDocument))]
internal sealed partial class DigestReadersJson : JsonSerializerContext;
