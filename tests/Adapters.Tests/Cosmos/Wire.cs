using System.Net;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>The connection between a store and the emulator, which a test can break. Only requests for documents are affected.</summary>
internal sealed class Wire
{
    private Func<HttpRequestMessage, int, Breakage> plan = (_, _) => Breakage.None;
    private (int Number, Task Until, TaskCompletionSource Reached)? hold;
    private int asked;

    public enum Breakage
    {
        None,

        /// <summary>The request never reaches the emulator.</summary>
        Refused,

        /// <summary>The emulator handles the request, but its response is lost.</summary>
        AnswerLost,
    }

    /// <summary>The number of requests for documents since the breakage was set.</summary>
    public int Asked => asked;

    /// <summary>The body of a refusal.</summary>
    public HttpStatusCode Status { get; set; } = HttpStatusCode.ServiceUnavailable;

    public int SubStatus { get; set; }

    public HttpMessageHandler Around(HttpMessageHandler network) => new Handler(this, network);

    /// <param name="breakage">Decides for a request and its number, counted from 1.</param>
    public void Break(Func<HttpRequestMessage, int, Breakage> breakage)
    {
        asked = 0;
        plan = breakage;
    }

    public void Repair() => Break((_, _) => Breakage.None);

    /// <summary>Simulates the death of this process: after this number of requests, nothing more is sent.</summary>
    public void KillAfter(int requests) => Break((_, number) => number <= requests ? Breakage.None : throw new ProcessKilledException());

    /// <summary>The store sleeps before it sends this request.</summary>
    /// <param name="number">The number of the request, counted from 1.</param>
    /// <param name="until">Completes when the store wakes up.</param>
    /// <returns>A task that completes when the store sleeps.</returns>
    public Task HoldAt(int number, Task until)
    {
        Repair();
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

/// <summary>Not a failure that a store handles: like a kill, it unwinds everything.</summary>
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
