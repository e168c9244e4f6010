using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Tests.Work;

public sealed class WorkFaultTests
{
    private static readonly WorkFault[] All =
    [
        new WorkFault.NeverSettled(5),
        new WorkFault.NoHandler("Digest"),
        new WorkFault.NotUnderstood("Digest", 7),
        new WorkFault.Crashed(5, "IOException (SocketException)"),
        new WorkFault.GivenUpByHost(),
        new WorkFault.NotBase64(),
        new WorkFault.NotAMessage(null),
        new WorkFault.NotAMessage("$.body"),
        new WorkFault.OfAnotherQueue("digests"),
        new WorkFault.CalendarDenied(),
        new WorkFault.NoMailAddress("ann"),
        new WorkFault.MailRefused("ErrorInvalidRecipients"),
        new WorkFault.MailboxDenied("ErrorAccessDenied"),
        new WorkFault.MailBusy("429"),
        new WorkFault.MailSilent("504"),
        new WorkFault.MailboxLimit(),
        new WorkFault.MailNotComposed(),
        new WorkFault.FileNotWritten("/outbox/ann.eml", "\"é\" is full"),
        new WorkFault.Told("Failed 5 times, most recently with IOException."),
    ];

    [Fact]
    public void Every_fault_is_read_as_it_was_stored()
    {
        Assert.Equal(
            typeof(WorkFault).GetNestedTypes().Select(t => t.Name).Order(StringComparer.Ordinal),
            All.Select(f => f.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(All, fault => Assert.Equal(fault, StoredWorkFault.Read(StoredWorkFault.Text(fault))));
    }

    [Fact]
    public void Every_fault_but_that_of_an_older_version_is_told_in_the_language_of_its_reader() => Assert.All(
        All.Where(f => f is not WorkFault.Told),
        fault => Assert.NotEqual(fault.In(Languages.English.Work), fault.In(Languages.Japanese.Work)));

    [Theory]
    [InlineData("{\"code\":\"mailRefused\",\"reply\":\"x\"}", "Microsoft 365 refused the mail (x).")]
    [InlineData("{\"code\":\"ofANewerVersion\",\"reply\":\"x\"}", "{\"code\":\"ofANewerVersion\",\"reply\":\"x\"}")]
    [InlineData("{braces} and no JSON", "{braces} and no JSON")]
    [InlineData("", "")]
    public void What_other_versions_stored_is_read(string stored, string told) => Assert.Equal(told, StoredWorkFault.Read(stored).InLog);

    [Theory]
    [InlineData(5000)]
    [InlineData(StoredWorkFault.MaxLength + 1)]
    public void A_fault_is_never_stored_with_more_than_its_limit(int length)
    {
        var text = new string('é', length);
        Assert.All(
            (WorkFault[])[new WorkFault.Told(text), new WorkFault.MailRefused(text)],
            fault => Assert.InRange(StoredWorkFault.Text(fault).Length, 1900, StoredWorkFault.MaxLength));
    }
}
