using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// One sort of document. Each has a version, <c>v</c>, that counts the changes of its shape from 1 on; a document of an older version is
/// upgraded when it is read, step by step, and saved in the newest. A newer one is refused: this program would lose what it does not know.
/// </summary>
/// <param name="name">Its <c>type</c>.</param>
/// <param name="shape">Of the body, in the newest version.</param>
/// <param name="upgrades">The first makes version 2 of a whole document of version 1, and so on. A released one is never changed.</param>
internal sealed class DocumentKind<T>(string name, JsonTypeInfo<T> shape, params Action<JsonObject>[] upgrades)
    where T : class
{
    public string Name => name;

    public int Version => upgrades.Length + 1;

    public JsonTypeInfo<T> Shape => shape;

    /// <exception cref="DocumentException">Of a newer version, or damaged.</exception>
    public T Read(JsonElement document)
    {
        var what = $"A document of the kind '{name}' in Azure Cosmos DB";
        var version = document.TryGetProperty("v", out var v) && v.TryGetInt32(out var number) ? number : 0;
        DocumentException.RequireVersion(version, Version, what);
        return DocumentException.Read(
            () => (version == Version ? document.GetProperty("body").Deserialize(shape) : Upgraded(document, version)) ?? throw new FormatException("no body"), what);
    }

    private T? Upgraded(JsonElement document, int version)
    {
        var whole = JsonObject.Create(document)!;
        foreach (var upgrade in upgrades.Skip(version - 1))
        {
            upgrade(whole);
        }

        return whole["body"].Deserialize(shape);
    }
}
