using System.Net;
using Microsoft.Azure.Cosmos;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// The two containers. Only the terms of a document are indexed. Bodies are never queried and folded text is scanned, so saving a long note
/// costs no more than its size. Time to live is enabled, and set on documents that expire. The deployment (infra) creates the containers in
/// Azure with the same settings.
/// </summary>
internal sealed class CosmosSchema(CosmosClient client, CosmosOptions options)
{
    public const string PairKey = "pairId";
    public const string PersonKey = "personId";

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (options.IsEmulator)
            {
                await client.CreateDatabaseIfNotExistsAsync(options.Database, cancellationToken: cancellationToken);
            }

            await PrepareAsync(nameof(options.PairsContainer), Properties(options.PairsContainer, PairKey), cancellationToken);
            await PrepareAsync(nameof(options.PeopleContainer), Properties(options.PeopleContainer, PersonKey), cancellationToken);
        }
        catch (Exception fault)
            when (fault is CosmosException or HttpRequestException or global::Azure.Identity.AuthenticationFailedException)
        {
            throw new CosmosStorageException($"Storage failed: {Explain(fault)}", fault);
        }
    }

    public static ContainerProperties Properties(string id, string partitionKey)
    {
        var properties = new ContainerProperties(id, $"/{partitionKey}") { DefaultTimeToLive = -1 };
        properties.IndexingPolicy.IncludedPaths.Add(new IncludedPath { Path = "/*" });
        foreach (var path in new[] { "/body/*", "/sealed/?", "/folded/?", "/stamp/?", "/\"_etag\"/?" })
        {
            properties.IndexingPolicy.ExcludedPaths.Add(new ExcludedPath { Path = path });
        }

        return properties;
    }

    private async Task PrepareAsync(string setting, ContainerProperties properties, CancellationToken cancellationToken)
    {
        var database = client.GetDatabase(options.Database);
        if (options.IsEmulator)
        {
            // It may also exist already; the next step checks that.
            using var created = await database.CreateContainerStreamAsync(properties, cancellationToken: cancellationToken);
        }

        var existing = await database.GetContainer(properties.Id).ReadContainerAsync(cancellationToken: cancellationToken);
        if (existing.Resource.PartitionKeyPath != properties.PartitionKeyPath)
        {
            throw new CosmosStorageException(
                $"{CosmosOptions.Section}:{setting} names the container {properties.Id} with the partition key "
                    + $"{existing.Resource.PartitionKeyPath}; it must be {properties.PartitionKeyPath}.");
        }
    }

    private string Explain(Exception fault) =>
        fault switch
        {
            CosmosException { StatusCode: HttpStatusCode.NotFound } =>
                $"{CosmosOptions.Section}:{nameof(options.Database)} ({options.Database}) or one of its containers "
                    + $"({options.PairsContainer}, {options.PeopleContainer}) does not exist; deploy it.",
            CosmosException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden }
            or global::Azure.Identity.AuthenticationFailedException =>
                $"{CosmosOptions.Section}:{nameof(options.Endpoint)} ({options.Address.Host}) denies access to this host's "
                    + "identity; give it the role Cosmos DB Built-in Data Contributor.",
            _ => $"{CosmosOptions.Section}:{nameof(options.Endpoint)} ({options.Address.Host}) does not respond.",
        };
}
