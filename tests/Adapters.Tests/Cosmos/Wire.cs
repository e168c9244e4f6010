using System.Net;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>The connection between a store and the emulator, which a test breaks. Only requests for documents are touched.</summary>
internal sealed class Wire
{
    private Func<HttpRequestMessage, int, Breakage> plan = (_, _) => Breakage.None;
    private (int Number, Task Until, TaskCompletionSource Reached)? hold;
    private int asked;

    public enum Breakage
    {
        None,

        /// <summary>The emulator never hears of it.</summary>
        Refused,

        /// <summary>The emulator does it, and its answer is lost.</summary>
        AnswerLost,
    }

    /// <summary>Requests for documents since the plan was made.</summary>
    public int Asked => asked;

    /// <summary>What a refusal says.</summary>
    public HttpStatusCode Status { get; set; } = HttpStatusCode.ServiceUnavailable;

    public int SubStatus { get; set; }

    public HttpMessageHandler Around(HttpMessageHandler network) => new Handler(this, network);

    /// <param name="breakage">Of a request and its number, from 1 on.</param>
    public void Break(Func<HttpRequestMessage, int, Breakage> breakage)
    {
        asked = 0;
        plan = breakage;
    }

    public void Mend() => Break((_, _) => Breakage.None);

    /// <summary>As if this process died: after so many requests nothing is asked any more.</summary>
    public void KillAfter(int requests) => Break((_, number) => number <= requests ? Breakage.None : throw new ProcessKilledException());

    /// <summary>The store sleeps before it asks this.</summary>
    /// <param name="number">Of the request, from 1 on.</param>
    /// <param name="until">It wakes up.</param>
    /// <returns>When it sleeps.</returns>
    public Task HoldAt(int number, Task until)
    {
        Mend();
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        hold = (number, until, reached);
        return reached.Task;
    }

    private sealed class Handler(Wire wire, HttpMessageHandler network) : DelegatingHandler(network)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal)
                || request.Headers.Contains("x-ms-cosmos-is-query-plan-request"))
            {
                return await base.SendAsync(request, cancellationToken);
            }

            var number = Interlocked.Increment(ref wire.asked);
            if (wire.hold is var (held, until, reached) && number == held)
            {
                reached.SetResult();
                await until;
            }

            var breakage = wire.plan(request, number);
            if (breakage == Breakage.AnswerLost)
            {
                using var lost = await base.SendAsync(request, cancellationToken);
            }

            return breakage == Breakage.None ? await base.SendAsync(request, cancellationToken) : Refusal(request);
        }

        private HttpResponseMessage Refusal(HttpRequestMessage request)
        {
            var refusal = new HttpResponseMessage(wire.Status) { RequestMessage = request, Content = new StringContent("{}") };
            refusal.Headers.Add("x-ms-substatus", wire.SubStatus.ToString(System.Globalization.CultureInfo.InvariantCulture));
            refusal.Headers.Add("x-ms-retry-after-ms", "1");
            refusal.Headers.Add("x-ms-request-charge", "0");
            return refusal;
        }
    }
}

/// <summary>No fault that a store knows: it unwinds everything, as a kill does.</summary>
internal sealed class ProcessKilledException : Exception
{
    public ProcessKilledException()
    {
    }

    public ProcessKilledException(string message)
        : base(message)
    {
    }

    public ProcessKilledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
