namespace OutlookOneOnOne.Api.Health;

/// <summary>Something without which the product cannot answer. Each host registers its own.</summary>
public interface IReadiness
{
    /// <summary>A word for operators: <c>database</c>, <c>directory</c>.</summary>
    string Name { get; }

    /// <summary>False, or an exception, when it cannot be used now.</summary>
    ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken);
}
