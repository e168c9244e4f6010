using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Sends a mail that this process alone has claimed.</summary>
internal static class ClaimedMail
{
    /// <summary>The claim is settled whatever happens; an exception passes through.</summary>
    /// <param name="send">Composes and sends.</param>
    /// <param name="settle">
    /// Completes or releases the claim. It is not cancelled: what was sent without a record would be sent twice, and a claim left behind
    /// would make others wait for its lease.
    /// </param>
    public static async Task<MailOutcome> SendAsync(Func<Task<MailOutcome>> send, Func<MailOutcome, Task> settle)
    {
        MailOutcome outcome = new MailOutcome.TryLater(new WorkFault.MailNotComposed());
        try
        {
            outcome = await send();
        }
        finally
        {
            await settle(outcome);
        }

        return outcome;
    }
}
