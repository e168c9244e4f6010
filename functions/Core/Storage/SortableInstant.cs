using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// An instant as a term: ISO 8601 to the nanosecond and always of the same length, so that strings sort chronologically. It is not a
/// number, because numbers in JSON are doubles, which cannot represent nanoseconds since 1970 exactly.
/// </summary>
internal static class SortableInstant
{
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffff'Z'");

    // Without colons, for ids.
    private static readonly InstantPattern IdPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'.'fffffffff'Z'");

    public static string Of(Instant instant) => Pattern.Format(instant);

    public static string InId(Instant instant) => IdPattern.Format(instant);

    public static bool IsValid(string text) => Pattern.Parse(text).Success;
}
