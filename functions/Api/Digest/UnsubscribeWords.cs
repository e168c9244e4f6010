using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Digest;

/// <summary>What the page behind an unsubscribe link says about one kind of mail.</summary>
internal sealed record UnsubscribeWords(string Question, string Effect, string Button, string Stopped, string Undone)
{
    public static UnsubscribeWords Of(MailKind kind, IUnsubscribeMessages say) => kind switch
    {
        MailKind.Digest => new(say.Question, say.Effect, say.Button, say.Stopped, say.Undone),
        MailKind.Preview => new(say.PreviewQuestion, say.PreviewEffect, say.PreviewButton, say.PreviewStopped, say.PreviewUndone),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "MailKind has no other case."),
    };
}
