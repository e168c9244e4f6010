using System.Net;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Azure;

/// <summary>Responses of Azure Storage when it is busy, broken, closed or gone.</summary>
public sealed class StorageFailureTests
{
    private const string Emulator = "UseDevelopmentStorage=true";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_busy_service_is_retried_a_limited_number_of_times_before_storage_has_failed(HttpStatusCode status)
    {
        var service = new Service(_ => new HttpResponseMessage(status));

        var failure = await Assert.ThrowsAsync<AzureStorageException>(() =>
            Inbox(service).ReceiveAsync(WorkKind.Digest, 1, Duration.FromMinutes(1), Cancel));

        Assert.Equal(5, service.Requests);
        Assert.Contains("queue 'digests'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_recovers_in_time_is_not_a_failure()
    {
        HttpStatusCode[] answers =
        [
            HttpStatusCode.ServiceUnavailable,
            HttpStatusCode.TooManyRequests,
            HttpStatusCode.Created,
            HttpStatusCode.ServiceUnavailable,
            HttpStatusCode.OK,
        ];
        var service = new Service(number => new HttpResponseMessage(answers[number - 1])
        {
            Content = new StringContent("<QueueMessagesList></QueueMessagesList>"),
        });

        Assert.Empty(await Inbox(service).ReceiveAsync(WorkKind.Digest, 1, Duration.FromMinutes(1), Cancel));

        Assert.Equal(answers.Length, service.Requests);
    }

    [Fact]
    public async Task A_refusal_is_reported_immediately_without_the_services_message()
    {
        var service = new Service(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)
        {
            Content = new StringContent("ann@contoso.com may not"),
        });

        var failure = await Assert.ThrowsAsync<AzureStorageException>(() =>
            Inbox(service).ReceiveAsync(WorkKind.Digest, 1, Duration.FromMinutes(1), Cancel));

        Assert.Equal(1, service.Requests);
        Assert.Equal(
            "Azure Storage, queue 'digests': access was denied (403). Grant this identity its data role on the storage account.",
            failure.Message);
    }

    [Fact]
    public async Task A_broken_connection_is_a_failure_of_storage_and_a_cancelled_call_is_not()
    {
        await Assert.ThrowsAsync<AzureStorageException>(() =>
            Inbox(new Service(_ => throw new HttpRequestException("refused")))
                .ReceiveAsync(WorkKind.Digest, 1, Duration.FromMinutes(1), Cancel));

        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Inbox(new Service(_ => throw new OperationCanceledException()))
                .ReceiveAsync(WorkKind.Digest, 1, Duration.FromMinutes(1), stopped.Token));
    }

    private static AzureWorkInbox Inbox(Service service)
    {
        var client = StorageCalls.WithRetries(new QueueClientOptions { Transport = new HttpClientTransport(new HttpClient(service)) });
        client.Retry.Delay = client.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        var queues = new QueueClients(new QueueOptions { EmulatorConnectionString = Emulator }, client);
        return new AzureWorkInbox(queues, new AzurePoisonedWork(queues, SystemClock.Instance));
    }

    private sealed class Service(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(answer(++Requests));
    }
}
