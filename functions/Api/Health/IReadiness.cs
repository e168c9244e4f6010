namespace OutlookOneOnOne.Api.Health;

/// <summary>A dependency that the application needs to handle requests. Each host registers its own.</summary>
public interface IReadiness
{
    /// <summary>One word for operators, such as <c>database</c> or <c>directory</c>.</summary>
    string Name { get; }

    /// <summary>Checks the dependency. False and an exception both mean that it cannot be used now.</summary>
    /// <param name="cancellationToken">Cancelled when the caller has gone; the caller also limits how long it waits.</param>
    /// <returns>True when the dependency can be used.</returns>
    ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken);
}
