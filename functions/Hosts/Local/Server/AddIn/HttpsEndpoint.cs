using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OutlookOneOnOne.Hosts.Local.Server.AddIn;

/// <summary>Where a real Outlook finds the add-in on this machine: it loads nothing that does not come by https.</summary>
/// <param name="Port">On loopback.</param>
/// <param name="Certificate">For localhost, with its private key.</param>
internal sealed record HttpsEndpoint(int Port, X509Certificate2 Certificate) : IDisposable
{
    /// <summary>Null when none is wanted, and when something stands in the way.</summary>
    /// <param name="port">On loopback.</param>
    /// <param name="certificateFile">PEM; the key is in the file of the same name that ends in .key. Null when none is wanted.</param>
    /// <param name="fault">What stands in the way; else null.</param>
    public static HttpsEndpoint? Open(int port, string? certificateFile, out string? fault)
    {
        fault = null;
        if (certificateFile is null)
        {
            return null;
        }

        try
        {
            using var ephemeral = X509Certificate2.CreateFromPemFile(certificateFile, Path.ChangeExtension(certificateFile, ".key"));

            // On Windows TLS takes no key that was never stored.
            return new HttpsEndpoint(port, X509CertificateLoader.LoadPkcs12(ephemeral.Export(X509ContentType.Pkcs12), null));
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            fault = $"{certificateFile} cannot be used as a certificate: {e.Message} To make one that this machine trusts: "
                + $"dotnet dev-certs https --trust --format Pem --no-password --export-path {certificateFile}";
            return null;
        }
    }

    public void Dispose() => Certificate.Dispose();
}
