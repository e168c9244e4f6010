using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class HttpsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task With_a_certificate_the_server_also_listens_on_https()
    {
        using var certificate = WriteCertificate(folder.In("localhost.pem"));
        var port = LocalServer.FreePort();
        await using var served = await RunningServer.StartAsync(
            SmallCompany.Now,
            "serve",
            "--data",
            folder.In("data"),
            "--https-certificate",
            folder.In("localhost.pem"),
            "--https-port",
            $"{port}");
        using var handler = new SocketsHttpHandler
        {
            SslOptions =
            {
                RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString(),
            },
        };
        using var client = new HttpClient(handler);
        using var answer = await client.GetAsync(new Uri($"https://localhost:{port}/people"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"https://localhost:{port}/", served.Out);
    }

    [Fact]
    public async Task A_file_that_is_not_a_certificate_is_refused_with_a_remedy()
    {
        TemporaryFolder.Write(folder.In("localhost.pem"), "nothing");
        TemporaryFolder.Write(folder.In("localhost.key"), "nothing");
        var outcome = await new Terminal(SmallCompany.Now).RunAsync(
            "serve", "--data", folder.In("data"), "--port", "0", "--https-certificate", folder.In("localhost.pem"));
        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Contains("dotnet dev-certs https --trust", outcome.Error);
    }

    public void Dispose() => folder.Dispose();

    private static X509Certificate2 WriteCertificate(string file)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        TemporaryFolder.Write(file, certificate.ExportCertificatePem());
        TemporaryFolder.Write(Path.ChangeExtension(file, ".key"), key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }
}
