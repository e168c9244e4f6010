namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Graph's id of a subscription: opaque, fit for logs.</summary>
public readonly record struct SubscriptionId
{
    private readonly string? value;

    public SubscriptionId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    public string Value => value ?? throw new InvalidOperationException("A SubscriptionId is made by its constructor, never by default.");

    public override string ToString() => Value;
}
