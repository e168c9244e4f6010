using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Digest;

/// <summary>Digests for the tests.</summary>
internal static class Digests
{
    public static readonly IsoWeek Week = IsoWeek.Of(new LocalDate(2026, 11, 23));

    public static DigestMail To(string address, string name = "Ann Lee", string subject = "Your 1:1s, week 48") => new(
        new Person(new PersonId(address), EmailAddress.Parse(address), name),
        Week,
        subject,
        "<html lang=\"en\"><body>\n<p style=\"color:#333\">5 of 6 – Zoë</p>" + new string('x', 3000) + "\n</body></html>\n",
        "5 of 6 – Zoë\n\n.\nFrom here on \n--\n" + new string('y', 3000) + "\n",
        new Uri("https://exämple.org/unsubscribe?token=" + new string('t', 300)));
}
