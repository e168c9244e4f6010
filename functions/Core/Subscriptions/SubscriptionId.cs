namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Graph's id of a subscription: opaque, safe in logs.</summary>
public readonly record struct SubscriptionId
{
    private readonly string? value;

    /// <summary>Wraps the id as Graph writes it.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public SubscriptionId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>As Graph writes it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(SubscriptionId); use the constructor.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
