using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Why work failed: a code with arguments, which are ids, names of queues and types, and codes of Microsoft 365, never what somebody wrote.
/// Whoever shows it makes the sentence, in the language of the reader.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "code")]
[JsonDerivedType(typeof(NeverSettled), "neverSettled")]
[JsonDerivedType(typeof(NoHandler), "noHandler")]
[JsonDerivedType(typeof(NotUnderstood), "notUnderstood")]
[JsonDerivedType(typeof(Crashed), "crashed")]
[JsonDerivedType(typeof(GivenUpByHost), "givenUpByHost")]
[JsonDerivedType(typeof(NotBase64), "notBase64")]
[JsonDerivedType(typeof(NotAMessage), "notAMessage")]
[JsonDerivedType(typeof(OfAnotherQueue), "ofAnotherQueue")]
[JsonDerivedType(typeof(CalendarDenied), "calendarDenied")]
[JsonDerivedType(typeof(NoMailAddress), "noMailAddress")]
[JsonDerivedType(typeof(MailRefused), "mailRefused")]
[JsonDerivedType(typeof(MailboxDenied), "mailboxDenied")]
[JsonDerivedType(typeof(MailBusy), "mailBusy")]
[JsonDerivedType(typeof(MailSilent), "mailSilent")]
[JsonDerivedType(typeof(MailboxLimit), "mailboxLimit")]
[JsonDerivedType(typeof(MailNotComposed), "mailNotComposed")]
[JsonDerivedType(typeof(FileNotWritten), "fileNotWritten")]
public abstract record WorkFault
{
    private WorkFault()
    {
    }

    /// <summary>As the log says it, which is in English.</summary>
    [JsonIgnore]
    public string InLog => In(Languages.English.Work);

    /// <summary>The sentence in a language.</summary>
    public string In(IWorkMessages say) => this switch
    {
        NeverSettled fault => say.NeverSettled(fault.Times),
        NoHandler fault => say.NoHandler(fault.Kind),
        NotUnderstood fault => say.NotUnderstood(fault.Kind, fault.Version),
        Crashed fault => say.Crashed(fault.Times, fault.Error),
        GivenUpByHost => say.GivenUpByHost,
        NotBase64 => say.NotBase64,
        NotAMessage { Path: { } path } => say.NotAMessageAt(path),
        NotAMessage => say.NotAMessage,
        OfAnotherQueue fault => say.OfAnotherQueue(fault.Queue),
        CalendarDenied => say.CalendarDenied,
        NoMailAddress fault => say.NoMailAddress(fault.Person),
        MailRefused fault => say.MailRefused(fault.Reply),
        MailboxDenied fault => say.MailboxDenied(fault.Reply),
        MailBusy fault => say.MailBusy(fault.Reply),
        MailSilent fault => say.MailSilent(fault.Reply),
        MailboxLimit => say.MailboxLimit,
        MailNotComposed => say.MailNotComposed,
        FileNotWritten fault => say.FileNotWritten(fault.Path, fault.Detail),
        Told fault => fault.Text,
        _ => throw new InvalidOperationException("WorkFault has no other case."),
    };

    /// <summary>Its handler crashed or took longer than the lease each time it was delivered.</summary>
    public sealed record NeverSettled(int Times) : WorkFault;

    /// <summary>Nothing in this program handles this kind of work.</summary>
    public sealed record NoHandler(string Kind) : WorkFault;

    /// <summary>A message of this kind and version cannot be read by this program.</summary>
    public sealed record NotUnderstood(string Kind, int Version) : WorkFault;

    /// <summary>Its handler threw each time.</summary>
    /// <param name="Times">How many times.</param>
    /// <param name="Error">The type of the latest exception; its message may contain anything.</param>
    public sealed record Crashed(int Times, string Error) : WorkFault;

    /// <summary>The Functions host stopped retrying it, and only its log says why.</summary>
    public sealed record GivenUpByHost : WorkFault;

    /// <summary>The text in the queue is not base64.</summary>
    public sealed record NotBase64 : WorkFault;

    /// <summary>The text in the queue is not a message.</summary>
    /// <param name="Path">The place in its JSON; null for all of it.</param>
    public sealed record NotAMessage(string? Path) : WorkFault;

    /// <summary>The message is in the wrong queue.</summary>
    /// <param name="Queue">The queue that it is in.</param>
    public sealed record OfAnotherQueue(string Queue) : WorkFault;

    /// <summary>We may not change the organiser's calendar.</summary>
    public sealed record CalendarDenied : WorkFault;

    /// <summary>The person has no address that receives mail.</summary>
    public sealed record NoMailAddress(string Person) : WorkFault;

    /// <summary>The mail system refused the mail.</summary>
    /// <param name="Reply">Its code for that.</param>
    public sealed record MailRefused(string Reply) : WorkFault;

    /// <summary>The sender's mailbox does not exist, or we may not send from it.</summary>
    public sealed record MailboxDenied(string Reply) : WorkFault;

    /// <summary>The mail system wants us to wait.</summary>
    public sealed record MailBusy(string Reply) : WorkFault;

    /// <summary>The mail system did not respond in time.</summary>
    public sealed record MailSilent(string Reply) : WorkFault;

    /// <summary>The sender's mailbox may not send more for now.</summary>
    public sealed record MailboxLimit : WorkFault;

    /// <summary>Composing the mail failed.</summary>
    public sealed record MailNotComposed : WorkFault;

    /// <summary>The mail's file could not be written.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Detail">What the operating system says, in its language.</param>
    public sealed record FileNotWritten(string Path, string Detail) : WorkFault;

    /// <summary>A sentence in English, which versions before 2026-12 stored.</summary>
    public sealed record Told(string Text) : WorkFault;
}
