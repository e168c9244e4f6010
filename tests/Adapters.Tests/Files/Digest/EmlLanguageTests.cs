using System.Text;
using MimeKit;
using NodaTime;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Digest;

public sealed class EmlLanguageTests
{
    private static readonly MailSender From = new("1:1 digest", EmailAddress.Parse("digest@example.org"));
    private static readonly Instant At = Instant.FromUtc(2026, 11, 23, 9, 0);

    public static TheoryData<string> Tags => [.. Languages.ByTag.Keys];

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_mail_names_its_language_and_its_subject_arrives_as_it_was_written(string tag)
    {
        var language = Languages.ByTag[tag];
        var subject = language.RequestMail.Subject("Zoë Ærøskøbing-Núñez de la Peña y Müller-Lüdenscheidt 山田 太郎");
        var mail = new RequestMail(Digests.To("ann@x.org").Recipient, new PersonId("bo"), At, subject, "<p>Bo</p>", "Bo")
        {
            Language = language.Tag,
        };

        var written = await WrittenAsync(mail);

        using var read = await MimeMessage.LoadAsync(new MemoryStream(written), TestContext.Current.CancellationToken);
        // MimeKit counts what begins with Content- among the headers of the body.
        Assert.Equal((language.Tag, subject), (read.Body?.Headers[HeaderId.ContentLanguage], read.Subject));
        var headers = Encoding.ASCII.GetString(written).ReplaceLineEndings("\n").Split("\n\n")[0];
        var folded = headers[headers.IndexOf("Subject:", StringComparison.Ordinal)..].Split('\n')
            .TakeWhile((line, i) => i == 0 || line[0] is ' ' or '\t').ToList();
        Assert.True(folded.Count > 1, "It is long enough to be folded.");
        Assert.All(folded, line => Assert.InRange(line.Length, 1, 78)); // RFC 5322, 2.1.1
    }

    private static async Task<byte[]> WrittenAsync(OutgoingMail mail)
    {
        using var message = EmlMail.Compose(mail, From, At);
        using var file = new MemoryStream();
        await message.WriteToAsync(FormatOptions.Default, file, TestContext.Current.CancellationToken);
        return file.ToArray();
    }
}
