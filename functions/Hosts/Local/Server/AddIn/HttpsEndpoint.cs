using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OutlookOneOnOne.Hosts.Local.Server.AddIn;

/// <summary>The HTTPS endpoint on this machine, which Outlook requires for the add-in.</summary>
/// <param name="Port">The port on localhost.</param>
/// <param name="Certificate">The certificate for localhost with its private key.</param>
internal sealed record HttpsEndpoint(int Port, X509Certificate2 Certificate) : IDisposable
{
    /// <summary>Loads the certificate; returns null without a certificate file, and with a fault.</summary>
    /// <param name="port">The port on localhost.</param>
    /// <param name="certificateFile">A PEM file, with the key in a .key file of the same name; null for no HTTPS.</param>
    /// <param name="fault">Why the certificate cannot be used; null otherwise.</param>
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

            // On Windows, TLS cannot use an ephemeral key.
            return new HttpsEndpoint(port, X509CertificateLoader.LoadPkcs12(ephemeral.Export(X509ContentType.Pkcs12), null));
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            var command = $"dotnet dev-certs https --trust --format Pem --no-password --export-path {certificateFile}";
            fault = Spoken.Messages.Server.Certificate(certificateFile, e.Message, command);
            return null;
        }
    }

    public void Dispose() => Certificate.Dispose();
}
