using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The entries of the people in a file. The same few people are in most of its events, with the same words, and are read once.
/// </summary>
internal sealed class IcsEntries
{
    private const int MaxKept = 10_000;

    private readonly Dictionary<(string Parameters, string Value), IReadOnlyList<Attendee>> read = [];

    /// <summary>See <see cref="IcsPerson.Read"/>.</summary>
    public IReadOnlyList<Attendee> Read(IcsProperty property)
    {
        var key = (property.Parameters.ToString(), property.Value.ToString());
        if (!read.TryGetValue(key, out var entries))
        {
            entries = IcsPerson.Read(property);
            if (read.Count < MaxKept)
            {
                read[key] = entries;
            }
        }

        return entries;
    }
}
